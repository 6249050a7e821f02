/** What stories are gathered under has the same fields, whatever it is. */
export const names = {
  names: {
    name: 'Name',
    slug: 'Address',
    slugNew: 'Left empty, it is made of the name.',
    slugHint: 'Once it is changed, the old address leads to the new one.',
    description: 'What readers find in it',
  },
};
