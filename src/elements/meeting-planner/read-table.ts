/** Rows of CSV that the visitor opens or pastes, whatever separates its cells. Nothing of it leaves the page. */
export const readRows = async (text: string): Promise<readonly (readonly string[])[]> => {
  const { dsvFormat } = await import('d3-dsv');
  const rows = dsvFormat(delimiterOf(text)).parseRows(text.replace(/^\ufeff/, ''));
  return rows.filter((row) => row.some(Boolean));
};

const delimiters = ['\t', ';', ',', '|'];

/** The one that the headings have most of: a list of names in a cell may have others. */
const delimiterOf = (text: string): string => {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
};

/** The text of a file in UTF-8, or in what spreadsheets in Western Europe wrote before. */
export const readText = async (file: Blob): Promise<string> => {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
