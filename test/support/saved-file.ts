/** What an element gives the visitor to save. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Resolves with the file that the act makes the page save. It does not reach the disk: Firefox would show it in a panel,
 * which takes the focus from the window, also for the files of tests that come after.
 */
export const savedBy = async (act: () => void): Promise<SavedFile> => {
  const links = HTMLAnchorElement.prototype;
  const link = new Promise<HTMLAnchorElement>((resolve) => {
    // an own property, which hides the one that all elements have
    links.click = function (this: HTMLAnchorElement) {
      resolve(this);
    };
  });
  try {
    act();
    const { download: name, href } = await link;
    return { name, text: await (await fetch(href)).text() };
  } finally {
    Reflect.deleteProperty(links, 'click');
  }
};
