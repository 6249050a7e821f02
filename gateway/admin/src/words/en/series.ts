export const series = {
  series: {
    title: 'Series',
    panel: 'Series',
    count: { one: 'One series', other: '{n} series' },
    find: 'Name or address of a series',
    fetching: 'Fetching series',
    add: 'New series',
    new: 'New series',
    make: 'Make series',
    made: 'Series {name} is made.',
    none: 'No series yet',
    noneText:
      'A series is read in an order: parts of one investigation, letters of one winter. A story is put into it while it is written.',
    noneFound: 'No series matches “{q}”',
    choose: 'Choose a series to see or change it.',
    itsStories: 'Its stories',
    parts: { one: 'One story', other: '{n} stories' },
    fetchingParts: 'Fetching its stories',
    noParts: 'No story stands in it yet. A story is put into a series while it is written.',
    gone: 'No such series',
    goneText: 'There is no series at this address any more.',
  },
};
