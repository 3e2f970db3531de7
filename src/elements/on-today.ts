/** The first few things that are still on today, from rows kept in a template. Without scripts a link leads to the whole week. */
import { londonMoment } from '../model/london.ts';
import { type Packed, rowsOf, unpacked } from '../model/today.ts';
import { spanWords } from '../model/when.ts';
import { whenHere } from '../model/when-here.ts';

const MOST = 5;

class OnToday extends HTMLElement {
  connectedCallback() {
    const { calendar, language, say } = whenHere(document.getElementById('when-data')?.textContent ?? '');
    const sessions = unpacked(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Packed);
    const rows = this.querySelector('template')?.content.children ?? [];
    const list = this.querySelector('ul');
    const now = londonMoment(new Date());
    const on = rowsOf(sessions, now.date, now, calendar).filter(
      ({ isStale, occurrence }) => !isStale && (occurrence.state === 'on' || occurrence.state === 'cancelled'),
    );
    for (const { at, occurrence, isOnNow } of on.slice(0, MOST)) {
      const row = rows[at]?.cloneNode(true) as HTMLElement | undefined;
      const session = sessions[at];
      const time = row?.querySelector('.times');
      if (!row || !session || !time) continue;
      time.textContent = spanWords(session.from, session.to, language, say);
      if (occurrence.state === 'cancelled') row.classList.add('off');
      const tag = occurrence.state === 'cancelled' ? 'on.cancelled' : isOnNow ? 'on.now' : undefined;
      if (tag)
        row
          .querySelector('a')
          ?.after(' ', Object.assign(document.createElement('span'), { className: tag === 'on.now' ? 'tag' : 'tag alert', textContent: say(tag) }));
      list?.append(row);
    }
    this.hidden = on.length === 0;
  }
}

customElements.define('on-today', OnToday);
