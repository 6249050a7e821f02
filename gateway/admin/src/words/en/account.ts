export const account = {
  account: {
    title: 'Your account',
    kept: 'Kept in this browser',
    keptText: 'The desk has not got this yet. Open it to go on; it goes out by itself once the desk answers.',
    keptUnnamed: 'Without a name',
    keptWords: { one: 'one word', other: '{n} words' },
    looks: 'On this device',
    light: 'Light or dark',
    look: { device: 'As the device', light: 'Light', dark: 'Dark' },
    signOut: 'Sign out',
    signOutAnyway: 'Sign out, keep it here',
    unsent: {
      one: 'One thing has not reached the desk yet. It stays in this browser for you.',
      other: '{n} things have not reached the desk yet. They stay in this browser for you.',
    },
  },
};
