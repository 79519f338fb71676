/**
 * Brings the doctor, who tells the page's editor what is wrong with an embed. Where even its file is missing, so are
 * the others beside it, and this sentence is all that can be said.
 */
export const callDoctor = (): void => {
  import('./doctor/doctor.js').then(
    ({ examine }) => examine(),
    () => document.body.prepend('alliance-directory: chunks/ is missing'),
  );
};
