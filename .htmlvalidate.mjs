/** What the built HTML is held to. Each rule that is left out or changed has its reason beside it. */

/** @type {import('html-validate').ConfigData} */
/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5', { 'area-finder': { flow: true, permittedContent: ['@flow'] }, 'exit-page': { flow: true, permittedContent: ['@flow'] } }],
  rules: {
    'no-inline-style': 'error',
    'require-sri': ['error', { target: 'crossorigin' }], // Our own files need no checksum: they come with the page.
    'svg-focusable': 'off', // Old Internet Explorer only.
    'no-trailing-whitespace': 'off', // The pages are made by a machine, and no reader meets the spaces.
    'tel-non-breaking': 'off', // Numbers are kept on one line by the style sheet (.number, .button bdi), so that they can still be found and copied.
    'valid-id': ['error', { relaxed: true }], // Ids are helplines' file names ("999") and letters of any script; HTML allows any without a space.
    'long-title': 'off', // A title is the record's own name and the network's, both said in full to people who hear them.
  },
};
