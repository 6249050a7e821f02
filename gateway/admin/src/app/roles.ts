/** The roles of docs/permissions.md, in the order in which the newsroom speaks of them. */
export const ROLES = [
  'owner',
  'editor',
  'reporter',
  'contributor',
  'photo-editor',
  'newsletter-editor',
  'audience',
  'member-support',
] as const;

export type Role = (typeof ROLES)[number];
