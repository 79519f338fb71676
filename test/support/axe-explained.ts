/**
 * What is no fault, though axe cannot decide it or a measure is missed, and why. Each pattern is as narrow as the reason:
 * it is held against the finding as test/support/engine-looks.ts words it, with the need under which it is found.
 */
const explained: readonly (readonly [finding: RegExp, why: string])[] = [
  [
    /^th-has-data-cells: meeting-planner \.plan: /,
    'The head of a group of rows spans the table, as scope=rowgroup allows. axe looks for its cells beside it, not below it.',
  ],
  [
    /^color-contrast: ((section\S* > )?alliance-map(\[\S*\])? \S*(\[part="label|\.label|\.afloat).*|:root > bdi): .* (partially overlaps|overlapped|partially obscured)/,
    'A name on the drawn map, placed by its width before the text grew or was spaced. It is hidden from assistive technology; the list of the map has it too.',
  ],
  [
    /^color-contrast: alliance-map (label\S* > span|\.(list-button|notes|plain|note|whole)\S*( > \S+)?|bdi\S*): .* overlapped by another element/,
    'What stands below the map. The map cuts tiles and coasts off at its edge, but axe takes them to lie on it.',
  ],
  [
    /^color-contrast: consortium-builder (button\[aria-label="Remove|\S* > \.chip).*> bdi: .* overlapped by another element/,
    'The chosen bricks below the open list of suggestions are not read before the list is closed.',
  ],
  [
    /^color-contrast: (alliance-map \.credit|consortium-builder \.label) > bdi: .* partially overlaps/,
    'Text on an opaque ground of its own, with other things below that. Spaced, it has a box for each word in WebKit, and axe asks that the same things lie below each.',
  ],
  [
    /^color-contrast: member-search \.lit > \.tags.* > bdi: .* partially obscured by another element \(from right to left\)/,
    'The first letter stands at the edge of the tinted entry. Firefox has their right sides apart by less than a thousandth of a pixel.',
  ],
  [
    /^color-contrast: value-chain \.blind\S* .*> \.nobody: .* due to a background gradient/,
    'The zeros of a row that nobody covers stand on a hatch. The contrast with its lines is measured in the stories of the tokens and themes.',
  ],
  [
    /^color-contrast: value-chain \.cluster\S* > \.who > bdi: .* partially overlaps/,
    'The turned names of many clusters, spaced: the boxes of two lines of a name touch its neighbour, their letters do not.',
  ],
  [
    /^color-contrast: .*foreground color: #ffffff, background color: #3399ff,/,
    'SelectedItemText on SelectedItem, as Firefox without a desktop has them: a pair that only the visitor’s system chooses.',
  ],
];

/** Whether there is a reason why it is no fault. */
export const isExplained = (finding: string): boolean => explained.some(([pattern]) => pattern.test(finding));
