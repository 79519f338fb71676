/** Does the work now, and again whenever something is added to the page: scripts of its own swap parts in. */
export const watchPage = (work: () => void): void => {
  work();
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) work();
  }).observe(document, { childList: true, subtree: true });
};
