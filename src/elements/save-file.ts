/** How long a browser may take to begin saving. */
const keptMs = 60_000;

/** Lets the visitor save a text as a file. It is made in the page, and leaves it only to the visitor's own disk. */
export const saveFile = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptMs);
};
