import { defineConfig } from 'vite';

export default defineConfig({
  // Storybook's renderer imports lit/directive-helpers.js without pre-bundling it, which would load lit-html twice
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js', 'lit/decorators.js'] },
});
