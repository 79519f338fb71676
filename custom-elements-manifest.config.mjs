const isHidden = ({ name, privacy }) => name.startsWith('#') || privacy === 'private' || privacy === 'protected';

/** An element, what elements inherit from, or an event that they send. */
const isPublic = ({ kind, customElement, superclass }) =>
  kind === 'class' && (customElement === true || superclass?.name === 'Event');

/** Keeps what is private or internal out of the manifest: editors and Storybook would offer it. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter((file) => file.declarations?.some(isPublic));
    for (const declaration of customElementsManifest.modules.flatMap((file) => file.declarations)) {
      declaration.members = declaration.members?.filter((member) => !isHidden(member));
      // the analyzer also guesses events from dispatchEvent(), and takes an argument for their name
      declaration.events = declaration.events?.filter((event) => event.description);
    }
  },
});

export default {
  packagejson: false, // it would write into package.json where the manifest lies, also for a check elsewhere
  globs: ['src/elements/*.ts'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly()],
};
