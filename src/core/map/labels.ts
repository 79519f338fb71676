/** A box on the stage in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A text that wants to stand beside a marker. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** The middle of the marker and half its size. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** `over` only fits right on the place, as the name of a country does. */
  readonly sides: readonly Side[];
  /** What is named; decides the look; `back` for the head office of a cluster that is not chosen. */
  readonly tone: 'office' | 'back' | 'site' | 'country' | 'city';
}

export interface PlacedLabel extends LabelWish {
  readonly box: Box;
}

export type Side = 'right' | 'left' | 'top' | 'bottom' | 'over';

export const aroundMarker: readonly Side[] = ['right', 'left', 'top', 'bottom'];

const gap = 4;
/** Air around a placed text. */
const air = 2;

/**
 * Places the labels in the order of the wishes, each where it covers nothing placed before, or not at all.
 *
 * @param taken boxes that no label may cover, such as the markers
 * @param stage the box that labels must not leave
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  stage: Pick<Box, 'width' | 'height'>,
  sizeOf: (wish: LabelWish) => { readonly width: number; readonly height: number },
): readonly PlacedLabel[] => {
  const boxes = [...taken];
  return wishes.flatMap((wish) => {
    const size = sizeOf(wish);
    const box = wish.sides
      .map((side) => boxAt(wish, side, size))
      .find((candidate) => isOn(stage, candidate) && !boxes.some((other) => overlap(candidate, other)));
    if (!box) return [];
    boxes.push(box);
    return [{ ...wish, box }];
  });
};

const boxAt = (
  { x, y, radius }: LabelWish,
  side: Side,
  { width, height }: { readonly width: number; readonly height: number },
): Box => {
  const reach = radius + gap;
  const left = side === 'right' ? x + reach : side === 'left' ? x - reach - width : x - width / 2;
  const top = side === 'top' ? y - reach - height : side === 'bottom' ? y + reach : y - height / 2;
  return { left, top, width, height };
};

const isOn = (stage: Pick<Box, 'width' | 'height'>, { left, top, width, height }: Box): boolean =>
  left >= air && top >= air && left + width <= stage.width - air && top + height <= stage.height - air;

const overlap = (one: Box, other: Box): boolean =>
  one.left - air < other.left + other.width &&
  other.left - air < one.left + one.width &&
  one.top - air < other.top + other.height &&
  other.top - air < one.top + one.height;
