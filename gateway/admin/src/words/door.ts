// The door's own few texts: its pages are the gateway's, and its script shall not bring the whole catalogue along.
export const say = {
  notTaken: 'That passkey was not taken. Try again, or have a link sent to you.',
  brokenOff: 'Nothing was chosen. Try again, or have a link sent to you.',
  kept: (words: number) =>
    words === 0
      ? 'Work that the desk has not got yet is kept in this browser. It comes back when you are in.'
      : words === 1
        ? 'One word that the desk has not got yet is kept in this browser. It comes back, in the same place, when you are in.'
        : `${words.toLocaleString('en-GB')} words that the desk has not got yet are kept in this browser. They come back, in the same place, when you are in.`,
  againIn: (words: string, seconds: number) =>
    `${words} in ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
};
