/** Every calendar of the built site, opened by two parsers that do not know each other: ical.js (Mozilla) and node-ical. */
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built/deployment.ts';

const built = builtSite();
const files = built.files.filter((file) => file.endsWith('.ics'));
const textOf = (file: string) => String(built.read(file));
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

describe('the calendars of the built site', () => {
  test('are there: areas, places and services', () => {
    expect(files.filter((file) => file.endsWith('/calendar.ics')).length).toBeGreaterThan(0);
    expect(files.some((file) => file.includes('/services/')) && files.some((file) => file.includes('/places/'))).toBe(true);
  });

  test.each(files)('%s opens in both parsers with the same events', (file) => {
    const text = textOf(file);
    const events = eventsOf(text);
    const other = Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
    const ids = new Set(events.map((event) => event.getFirstPropertyValue('uid')));
    expect(new Set(other.map((event) => (event as { uid: string }).uid))).toEqual(ids);
    expect(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/London');
  });

  test('start each rule on a day of the rule, and call off only days of it', () => {
    for (const text of files.map(textOf)) {
      const starts = new Map<string, ICAL.Event>();
      for (const component of eventsOf(text)) {
        const event = new ICAL.Event(component);
        if (!event.isRecurrenceException()) starts.set(event.uid, event);
        if (!event.isRecurring()) continue;
        const first = event.iterator().next();
        const excluded = component
          .getAllProperties('exdate')
          .some((property) => property.getValues().some((value) => String(value) === String(event.startDate)));
        if (!excluded) expect(String(first)).toBe(String(event.startDate));
      }
      for (const event of eventsOf(text)
        .map((component) => new ICAL.Event(component))
        .filter((one) => one.isRecurrenceException())) {
        const days = starts.get(event.uid)?.iterator();
        let day = days?.next();
        while (day && day.compare(event.recurrenceId) < 0) day = days?.next();
        expect(String(day)).toBe(String(event.recurrenceId));
        expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
      }
    }
  });

  test('name each event once, fold their lines, end them as they should, and never hold the hour they were made', () => {
    for (const text of files.map(textOf)) {
      const events = eventsOf(text);
      const names = events.map((event) => `${event.getFirstPropertyValue('uid')} ${event.getFirstPropertyValue('recurrence-id') ?? ''}`);
      expect(new Set(names).size).toBe(names.length);
      const lines = text.split('\r\n');
      expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => line.startsWith('DTSTAMP') && !/^DTSTAMP:\d{8}T000000Z$/.test(line))).toEqual([]);
    }
  });

  test('say nothing of sensitive services', () => {
    const sensitive = built.content.records.filter(({ kind, fields }) => kind === 'service' && fields['sensitive'] === true).map(({ id }) => id);
    expect(sensitive.length).toBeGreaterThan(0);
    for (const file of files) expect(sensitive.filter((id) => file.endsWith(`/${id}.ics`) || textOf(file).includes(`.${id}.`))).toEqual([]);
  });
});
