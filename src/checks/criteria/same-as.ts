/** Rows of the catalogue that repeat others: "as above", or the same thing asked by another document. Each is answered by those it repeats, all of them. */
export const SAME_AS: Readonly<Record<string, readonly string[]>> = {
  'F4-N-1': ['F4-H-3'],
  'F13-H-GF7': ['E5.1-L2-1'],
  'F14-H-3': ['F14-V-2'],
  'F22-N-1': ['F22-H-2'],
  'F24-N-1': ['F24-H-1', 'F24-H-2'],
  'V-OFFER-3': ['PG-OFFER-MIN-1', 'PG-OFFER-MIN-2', 'PG-OFFER-MIN-3', 'PG-OFFER-MIN-4'],
  'V-UNI-2': ['F7-H-1'],
  'V-PRIN-9': ['PG-DEF-2'],
  'V-PRIN-13': ['PG-OFFER-MIN-3', 'PG-OFFER-GF-3'],
  'V-HUB-3': ['F2-H-GF1'],
  'V-AUD-8': ['E1.3-L2-3'],
  'V-LEAD-1': ['PG-ADD-1'],
};
