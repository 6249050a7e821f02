export const roles = {
  roles: {
    owner: 'Owner',
    editor: 'Editor',
    reporter: 'Reporter',
    contributor: 'Contributor',
    'photo-editor': 'Photo editor',
    'newsletter-editor': 'Newsletter editor',
    audience: 'Audience editor',
    'member-support': 'Member support',
  },
  roleHints: {
    owner: 'Everything, with staff, keys, the record and the publication’s settings.',
    editor: 'Writes, publishes, corrects and withdraws; sections, topics and authors.',
    reporter: 'Writes stories and files briefs; an editor publishes the stories.',
    contributor: 'Writes stories and adds pictures.',
    'photo-editor': 'Pictures, and reads what is in work.',
    'newsletter-editor': 'Reads stories and briefs.',
    audience: 'Reads stories and briefs.',
    'member-support': 'Their own account only, until memberships are here.',
  },
};
