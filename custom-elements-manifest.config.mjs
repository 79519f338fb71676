/** Keeps what is private out of the manifest: editors and Storybook would offer it. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const hidden = ({ name, privacy }) => name.startsWith('#') || privacy === 'private' || privacy === 'protected';
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter((member) => !hidden(member));
      }
  },
});

export default {
  globs: ['src/elements/**/*.ts', 'src/define.ts'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly()],
};
