/** The first few things that are still on today, from a file of the area's drop-ins. Without scripts a link leads to the whole week. */
import { londonMoment } from '../model/london.ts';
import type { TodayFile, TodayRow } from '../model/on-today.ts';
import { rowsOf, unpacked } from '../model/today.ts';
import { spanWords } from '../model/when.ts';
import { whenHere } from '../model/when-here.ts';
import { make, marked } from './make.ts';

const MOST = 5;

class OnToday extends HTMLElement {
  async connectedCallback() {
    // A file that does not come leaves the element hidden: the way in above it leads to the same.
    const file = await fetch(this.dataset['file'] ?? '').then(
      (answer) => (answer.ok ? (answer.json() as Promise<TodayFile>) : undefined),
      () => undefined,
    );
    if (file) this.show(file);
  }

  private show({ sessions: columns, rows }: TodayFile) {
    const { calendar, language, say } = whenHere(document.getElementById('when-data')?.textContent ?? '');
    const sessions = unpacked(columns);
    const now = londonMoment(new Date());
    const on = rowsOf(sessions, now.date, now, calendar).filter(
      ({ isStale, occurrence }) => !isStale && (occurrence.state === 'on' || occurrence.state === 'cancelled'),
    );
    for (const { at, occurrence, isOnNow } of on.slice(0, MOST)) {
      const session = sessions[at];
      const row = rows[at];
      if (!session || !row) continue;
      const tag = occurrence.state === 'cancelled' ? 'on.cancelled' : isOnNow ? 'on.now' : undefined;
      const item = itemOf(row, spanWords(session.from, session.to, language, say), say('list.join'));
      if (occurrence.state === 'cancelled') item.classList.add('off');
      if (tag) item.querySelector('a')?.after(' ', classed(tag === 'on.now' ? 'tag' : 'tag alert', make('span', say(tag))));
      this.querySelector('ul')?.append(item);
    }
    this.hidden = on.length === 0;
  }
}

function itemOf({ href, title, place, ages }: TodayRow, times: string, join: string): HTMLElement {
  const name = make('a', ...title.flatMap((part, at) => (at > 0 ? [join, marked(part)] : [marked(part)])));
  const more = [place && marked(place), ages].flatMap((part, at) => (part ? (at > 0 ? [' · ', part] : [part]) : []));
  return make('li', classed('times', make('strong', times)), ' ', Object.assign(name, { href }), classed('more', make('p', ...more)));
}

const classed = (className: string, element: HTMLElement) => Object.assign(element, { className });

customElements.define('on-today', OnToday);
