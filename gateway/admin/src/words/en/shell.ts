/** The frame: rail, keys, going, the line, the session. */
export const shell = {
  app: {
    name: 'Masthead',
    menu: 'Menu',
    main: 'Main',
    skip: 'Skip to content',
    yourAccount: ', your account',
  },
  places: {
    articles: 'Articles',
    newsFeed: 'News Feed',
    pictures: 'Pictures',
    sections: 'Sections',
    topics: 'Topics',
    authors: 'Authors',
    staff: 'Staff',
    keys: 'Keys',
    account: 'Your account',
  },
  keys: {
    title: 'Keys',
    ctrl: 'Ctrl',
    list: 'all keys',
    goTo: 'go to a place, a story, an action',
    find: 'find in this list',
    takeBack: 'take back what was just done',
    backOut: 'back out',
    singlesOff: 'Turn off keys without Ctrl or Alt',
    singlesHint: 'For who speaks to the computer, or hits letters by accident. On this device.',
  },
  goTo: {
    title: 'Go to',
    label: 'A place, a story, an action',
    found: { one: 'One to choose from', other: '{n} to choose from' },
    nothing: 'Nothing of that name. Stories are found by headline, standfirst and slug.',
    noHeadline: 'Story without a headline',
  },
  line: {
    connected: 'Connected',
    cut: 'No connection since {time}',
    partly: 'Part of the desk is away',
    goesOn: 'Writing goes on: what you type is kept on this device and goes out by itself.',
    lookAgain: 'Look again',
  },
  session: {
    ended: 'Your session has ended.',
    endedAt: 'Your session ended at {time}.',
    kept: 'What you type is kept in this browser. It comes back, in the same place, when you are in.',
    signIn: 'Sign in',
  },
  nowhere: {
    title: 'Not here',
    heading: 'There is nothing at this address',
    text: 'It may be mistyped, or it isn’t for you: what one may do depends on one’s role.',
    back: 'To the desk',
  },
  view: {
    failed: 'This view could not be fetched.',
    failedText:
      'The line is cut, or the newsroom has a newer desk than this page. What you typed is kept on this device.',
    reload: 'Load again',
  },
  unreachable: {
    title: 'The newsroom doesn’t answer',
    heading: 'No connection to the newsroom',
    text: 'This browser has not been at the desk yet, so there is nothing to show. It opens by itself when somebody answers.',
  },
  dates: {
    yesterday: 'yesterday at {time}',
    dayAt: '{day} at {time}',
  },
};
