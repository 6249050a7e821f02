/** What the reader's site is made of. */
export const components = {
  components: {
    title: 'Components',
    count: { one: 'One of the reader’s site', other: '{n} of the reader’s site' },
    fetching: 'Fetching the components',
    which: 'Show',
    all: 'All components',
    width: 'Width of the screen',
    pixels: '{n} px',
    light: 'Light',
    lights: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    alone: 'Alone',
    frame: '{title}, {width} pixels wide',
    none: 'No such component',
    noneText: 'The gateway shows none of that name.',
  },
};
