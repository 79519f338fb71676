/**
 * What is no fault, though axe cannot decide it or a measure is missed, and why. Each pattern is as narrow as the reason:
 * it is held against the finding as test/support/engine-looks.ts words it, with the need under which it is found.
 */
const explained: readonly (readonly [finding: RegExp, why: string])[] = [
  [
    /^color-contrast: (alliance-map \S*(\[part="label|\.label).*|:root > bdi): .* (partially overlaps|overlapped|partially obscured)/,
    'A name on the drawn map, placed by its width before the text grew or was spaced. It is hidden from assistive technology; the list of the map has it too.',
  ],
  [
    /^color-contrast: .*foreground color: #ffffff, background color: #3399ff,/,
    'SelectedItemText on SelectedItem, as Firefox without a desktop has them: a pair that only the visitor’s system chooses.',
  ],
];

/** Whether there is a reason why it is no fault. */
export const isExplained = (finding: string): boolean => explained.some(([pattern]) => pattern.test(finding));
