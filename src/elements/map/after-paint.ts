/** Resolves in the frame after the one that paints what is in the page now; at once where nothing is painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          resolve();
        });
      });
  });
