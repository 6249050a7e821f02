export const topics = {
  topics: {
    title: 'Topics',
    panel: 'Topic',
    count: { one: 'One topic', other: '{n} topics' },
    find: 'Name or address of a topic',
    fetching: 'Fetching topics',
    add: 'New topic',
    new: 'New topic',
    make: 'Make topic',
    made: 'Topic {name} is made.',
    none: 'No topics yet',
    noneText: 'A topic gathers stories across sections: a person, a place, a matter that goes on.',
    noneFound: 'No topic matches “{q}”',
    choose: 'Choose a topic to see or change it.',
    gone: 'No such topic',
    goneText: 'There is no topic at this address any more.',
  },
};
