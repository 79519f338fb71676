import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist/', 'cdn/', 'storybook-static/', 'coverage/', 'test-results/', 'test/fixtures/apps/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // code points are what the search wants
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // it wants the ! that another rule forbids
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/elements/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    languageOptions: { globals: globals.browser },
    settings: { wc: { elementBaseClasses: ['LitElement', 'AllianceElement'] } },
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/no-legacy-template-syntax': 'error',
      'wc/guard-super-call': 'off', // our base class always has the callback
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'], // no page, no Prototype.js
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Array'][property.name='from']",
          message: 'Prototype.js replaces Array.from in host pages: use spread.',
        },
        { selector: 'ForInStatement', message: 'Prototype.js adds enumerable keys in host pages: use for-of.' },
        {
          selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
          message: 'Prototype.js replaces entries() of arrays in host pages: use forEach or keys(); maps need none.',
        },
      ],
    },
  },
  {
    // loops over typed arrays, whose elements inside the bounds are never undefined
    files: ['src/core/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['test/elements/**/*.ts', 'test/support/elements.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // find<HTMLInputElement>(…)
      // equal() is typed as a promise, for the sake of snapshots, but is none
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js'], languageOptions: { globals: globals.browser } },
  prettier,
]);
