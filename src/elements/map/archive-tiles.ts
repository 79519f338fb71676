import { PMTiles, TileType } from 'pmtiles';

/** MIME types of the images that an archive can hold. */
const imageTypes: ReadonlyMap<TileType, string> = new Map([
  [TileType.Png, 'image/png'],
  [TileType.Jpeg, 'image/jpeg'],
  [TileType.Webp, 'image/webp'],
  [TileType.Avif, 'image/avif'],
]);

/** Images kept at hand; the oldest go first. */
const mostKept = 200;

interface Archive {
  readonly nearest: number;
  addressOf(tile: { readonly z: number; readonly x: number; readonly y: number }): string | undefined;
  close(): void;
}

/**
 * A raster .pmtiles file, read in ranges from any web space.
 *
 * @param onImage an image has come
 * @throws when the file is missing, holds no images, or its server sends the whole file instead of a range of it
 */
export const openArchive = async (url: string, onImage: () => void, onFailure: () => void): Promise<Archive> => {
  const archive = new PMTiles(url);
  const { tileType, maxZoom } = await archive.getHeader();
  const type = imageTypes.get(tileType);
  if (!type) throw new Error(`${url} holds no images: only raster .pmtiles can be shown.`);
  const images = new Map<string, string | undefined>();
  const fetchImage = async (key: string, z: number, x: number, y: number): Promise<void> => {
    try {
      const tile = await archive.getZxy(z, x, y);
      if (!tile) return;
      images.set(key, URL.createObjectURL(new Blob([tile.data], { type })));
      onImage();
    } catch {
      images.delete(key); // asked for again until there have been too many failures
      onFailure();
    }
  };
  const forget = (key: string): void => {
    const address = images.get(key);
    if (address) URL.revokeObjectURL(address);
    images.delete(key);
  };
  return {
    nearest: maxZoom,
    addressOf: ({ z, x, y }) => {
      const key = `${z}/${x}/${y}`;
      if (!images.has(key)) {
        images.set(key, undefined);
        void fetchImage(key, z, x, y);
        const [oldest] = images.keys();
        if (images.size > mostKept && oldest !== undefined) forget(oldest);
      }
      return images.get(key);
    },
    close: () => {
      for (const key of [...images.keys()]) forget(key);
    },
  };
};
