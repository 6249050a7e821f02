const pages = new Map();

/**
 * Shortens the date of today to the word. Only here: bytes are kept, and would go on saying it tomorrow. Where that saves a line,
 * its room stays, so that nothing moves.
 */
export function dates() {
  for (const time of document.querySelectorAll('.meta > time:last-child, .feed__day > time')) pages.set(time, time.textContent);
  shorten();
  document.addEventListener('visibilitychange', () => document.hidden || shorten());
}

function shorten() {
  const day = todayThere();
  for (const [time, full] of pages) {
    const line = time.parentElement;
    time.textContent = full;
    line.style.minBlockSize = '';
    const today = time.dateTime.startsWith(day) && shortened(full, time.dateTime);
    if (!today) continue;
    const short = line.textContent.trim().startsWith(full) ? today[0].toUpperCase() + today.slice(1) : today;
    const { offsetHeight } = line;
    time.textContent = short;
    if (line.offsetHeight < offsetHeight) line.style.minBlockSize = `${offsetHeight}px`;
  }
}

/** "today, 14:05" for "23 November 2026, 14:05" of today. */
function shortened(full, machine) {
  if (!machine.includes('T')) return `today, ${full}`;
  const clock = /\d?\d:\d\d(?:\s?[ap]\.?m\.?)?$/i.exec(full);
  return clock ? `today, ${clock[0]}` : 'today';
}

/** The day that it is in the newsroom, whose days and times a page tells; no day for a browser that doesn't know its zone. */
function todayThere() {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone: document.documentElement.dataset.zone }).format();
  } catch {
    return 'unknown';
  }
}
