/**
 * Turns the usual week into the next seven days by the reader's own clock, and lets them narrow it. The rows are those already in the page,
 * copied, so that there is one set of words. What is chosen is kept in the fragment: no server sees it, and going back finds it again.
 */
import { type Moment, londonMoment } from '../model/london.ts';
import { timeOfNext } from '../model/next-words.ts';
import { nextOccurrence } from '../model/recurrence.ts';
import { type Listed, type Packed, type Row, unpacked } from '../model/today.ts';
import { weekOf } from '../model/week.ts';
import { nearDayWords } from '../model/when.ts';
import { type WhenHere, whenHere } from '../model/when-here.ts';
import { make } from './make.ts';

/** Days that stand open at once when there is a lot on. */
const OPEN = 2;
const A_LOT = 40;

class WhatsOn extends HTMLElement {
  private rows: HTMLElement[] = [];
  private sessions: Listed[] = [];
  private here: WhenHere = whenHere(document.getElementById('when-data')?.textContent ?? '');

  connectedCallback() {
    this.sessions = unpacked(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Packed);
    this.rows = [...this.querySelectorAll<HTMLElement>('.timetable > :not([data-again])')];
    const form = this.querySelector('form');
    if (!form) return;
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
    }
    form.addEventListener('change', () => {
      history.replaceState(null, '', `#${new URLSearchParams(this.chosen())}`);
      this.show();
    });
    // The one button clears: choices take effect as they are made, so there is nothing to send.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.reset();
      form.dispatchEvent(new Event('change'));
    });
    form.hidden = false;
    this.querySelector(':scope > details')?.removeAttribute('open');
    // Choices that came with the address are in sight, so that they can be taken back.
    const folded = form.querySelector('details');
    if (folded) folded.open = [...folded.querySelectorAll('select')].some(({ value }) => value);
    this.show();
    document.addEventListener('visibilitychange', () => document.hidden || this.show());
  }

  /** What is chosen in the form: names and values, without those that are open. */
  private chosen(): [string, string][] {
    return [...new FormData(this.querySelector('form') ?? undefined)].flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  }

  private show() {
    const { calendar, language, say } = this.here;
    const now = londonMoment(new Date());
    const chosen = this.chosen();
    const facets = this.rows.map(({ dataset }) => dataset);
    const week = weekOf(this.sessions, facets, chosen, now, calendar);
    const total = week.reduce((sum, { rows }) => sum + rows.length, 0);
    const nothing = (date: string) => (chosen.length > 0 ? 'whats-on.nothing-like' : date === now.date ? 'whats-on.nothing-today' : 'whats-on.nothing');
    const sections = week.map(({ date, rows }, at) => {
      const heading = make('h2', nearDayWords(date, now.date, language, say));
      if (rows.length === 0) return make('section', heading, make('p', say(nothing(date))));
      const list = make('ul', ...rows.map((row) => this.row(row, now)));
      list.className = 'timetable plain';
      if (at < OPEN || total < A_LOT) return make('section', heading, list);
      return make('details', make('summary', heading, ` ${say('whats-on.count', { count: rows.length })}`), list);
    });
    // Seven days of nothing say no more than the status does.
    this.querySelector('[data-days]')?.replaceChildren(...(total > 0 || chosen.length === 0 ? sections : []));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = say(total > 0 ? 'whats-on.found' : 'whats-on.found-none', { count: total });
  }

  private row({ at, occurrence, isOnNow, isStale }: Row, now: Moment): HTMLElement {
    const { calendar, language, say } = this.here;
    const row = this.rows[at]?.cloneNode(true) as HTMLElement;
    const session = this.sessions[at] as Listed;
    const { state, reason, instead } = occurrence;
    const about = row.querySelector('.about') ?? row;
    if (isStale) {
      row.querySelector('.times')?.replaceChildren();
      // Where the build said so already there is a number to ring.
      if (!row.querySelector('.number')) about.append(make('p', say('on.check')));
      return row;
    }
    for (const usual of row.querySelectorAll('.usual')) usual.remove();
    if (isOnNow) about.firstElementChild?.append(' ', tag(say('on.now'), 'tag'));
    if (state === 'unsure') about.append(make('p', say('on.unsure')));
    if (state === 'on' || state === 'unsure') return row;
    row.classList.add('off');
    about.firstElementChild?.append(' ', tag(say(`on.${state}`), 'tag alert'));
    const next = nextOccurrence(session, now, calendar);
    if (reason || instead) about.append(Object.assign(make('p', [reason, instead].filter(Boolean).join('. ')), { lang: 'en', dir: 'ltr' }));
    if (next) about.append(make('p', say('on.next', { when: timeOfNext({ session, next }, now, language, say) })));
    return row;
  }
}

const tag = (text: string, className: string) => Object.assign(make('span', text), { className });

customElements.define('whats-on', WhatsOn);
