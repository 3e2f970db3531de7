/**
 * Puts the next time of each item above its usual times, the soonest item first. Without scripts the usual times stand.
 * Each "usual" inside is one session, in the order of the data; an item may hold several.
 */
import { londonMoment } from '../model/london.ts';
import { isOnNow, nextOccurrence } from '../model/recurrence.ts';
import { type Packed, unpacked } from '../model/today.ts';
import { nearDayWordsWithin, spanWords } from '../model/when.ts';
import { whenHere } from '../model/when-here.ts';

class OnNext extends HTMLElement {
  connectedCallback() {
    const { calendar, language, say } = whenHere(document.getElementById('when-data')?.textContent ?? '');
    const sessions = unpacked(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Packed);
    const now = londonMoment(new Date());
    let at = 0;
    const items = [...this.querySelectorAll<HTMLElement>('.next')].map((line) => {
      const item = line.closest('li') as HTMLElement;
      const [first] = [...item.querySelectorAll('.usual')]
        .flatMap((usual) => {
          const session = sessions[at++];
          if (!session?.from) return [];
          if (session.stale && now.date >= session.stale) {
            // Where the build said so already there is a number to ring: leave that.
            if (!usual.querySelector('a')) usual.textContent = say('on.check');
            return [];
          }
          const next = nextOccurrence(session, now, calendar);
          return next ? [{ session, next, sort: `${next.date} ${session.from}` }] : [];
        })
        .sort((one, other) => one.sort.localeCompare(other.sort));
      if (!first) return { item, sort: '~' };
      const { session, next, sort } = first;
      const span = spanWords(session.from, session.to, language, say);
      const when = [nearDayWordsWithin(next.date, now.date, language, say), span].join(say('list.join'));
      line.textContent = isOnNow(session, next, now) ? [say('on.now'), span].join(say('list.join')) : say('on.next', { when });
      if (next.state === 'unsure') line.textContent += ` ${say('on.unsure')}`;
      line.hidden = false;
      return { item, sort };
    });
    this.querySelector('ul')?.append(...items.sort((one, other) => one.sort.localeCompare(other.sort)).map(({ item }) => item));
  }
}

customElements.define('on-next', OnNext);
