// @ts-check
// The steps for each system, in short; docs/embed/ has a page for each.

/**
 * @typedef {object} Recipe
 * @property {string} name
 * @property {import('./snippets.js').Variant} variant the form that works best there
 * @property {readonly string[]} steps
 */

const upload = 'Upload the folder cdn/ and your dataset to your site.';

/** @type {ReadonlyMap<string, Recipe>} */
export const recipes = new Map([
  [
    'html',
    {
      name: 'Plain HTML',
      variant: 'tag',
      steps: [upload, 'Paste the snippet where the directory is to be.', 'Open the page through its http address.'],
    },
  ],
  [
    'wordpress',
    {
      name: 'WordPress',
      variant: 'div',
      steps: [
        'Best: install the plugin from integrations/wordpress/ and insert the block “Alliance directory”. It needs no snippet and works for every role.',
        `Or: ${upload.toLowerCase()} An administrator inserts a block “Custom HTML” and pastes the snippet.`,
        'Authors without the right unfiltered_html lose the script: put the script tag into the theme once, and paste only the div.',
        'With Autoptimize or WP Rocket: choose “Classic script”, or exclude alliance-directory from combining and deferring.',
      ],
    },
  ],
  [
    'typo3',
    {
      name: 'TYPO3',
      variant: 'div',
      steps: [
        upload,
        'Load the script in the site package: page.includeJSFooter with type = module.',
        'Insert the content element “HTML” and paste the div.',
      ],
    },
  ],
  [
    'drupal',
    {
      name: 'Drupal',
      variant: 'div',
      steps: [
        upload,
        'Choose a text format that allows <div data-*>, or “Full HTML”.',
        'Press “Source” in the editor, paste the div, and load the script by the theme’s library.',
      ],
    },
  ],
  [
    'joomla',
    {
      name: 'Joomla',
      variant: 'div',
      steps: [
        upload,
        'Create a module “Custom”, switch “Prepare Content” off and the editor to “None”, and paste the snippet.',
        'Where text filters apply: set the group of the author to “No Filtering”.',
      ],
    },
  ],
  [
    'wix',
    {
      name: 'Wix',
      variant: 'iframe',
      steps: [
        'Put cdn/ and the dataset on a web space of yours: Wix takes no folders.',
        'Add “Embed Code”, “Embed a site”, and give the address in src of the snippet.',
        'Pull the frame to the height wanted: Wix frames do not grow.',
      ],
    },
  ],
  [
    'squarespace',
    {
      name: 'Squarespace',
      variant: 'tag',
      steps: [
        'Put cdn/ and the dataset on a web space of yours, with the header Access-Control-Allow-Origin for both.',
        'Insert a block “Code” (Business plan or higher), set to HTML, and paste the snippet.',
      ],
    },
  ],
]);
