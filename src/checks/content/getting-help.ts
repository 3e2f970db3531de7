/** Whether a service says all that a family needs to get it. */
import type { Finding } from '../findings.ts';
import { hasField, isShown, type RecordFile, recordsOf, type SourceFile } from '../source-file.ts';

/** Ways of being helped that need no internet. */
const WITHOUT_INTERNET = ['in-person-group', 'in-person-1to1', 'phone', 'clinic', 'community-event', 'home-visit', 'helpline', 'outreach'];
const WAYS_IN = ['lines', 'contact', 'email', 'url', 'bookingUrl', 'selfReferUrl', 'registerInterestUrl'];

/** Must fix: online only with no other way (V-PRIN-8), referral by nobody knows whom, mums only without a reason (V-AUD-3). Should fix: no way to reach it. */
export function gettingHelp(files: readonly SourceFile[]): Finding[] {
  return recordsOf(files, 'service')
    .filter(isShown)
    .flatMap((file) => [...onlineOnly(file), ...whoCanRefer(file), ...mumsOnly(file), ...noWayIn(file)]);
}

type Service = RecordFile<'service'>;

const about = (file: Service, level: 'must' | 'should', rule: string, field: string, found: string, write: string): Finding => ({
  level,
  rule,
  path: file.path,
  line: file.lineOf([field]),
  found,
  write,
});

function onlineOnly(file: Service): Finding[] {
  const { mode = [], methods = [] } = file.fields;
  const online =
    mode.length > 0 && mode.every((one) => one === 'virtual') && methods.length > 0 && !methods.some((method) => WITHOUT_INTERNET.includes(method));
  if (!online || hasField(file, 'nonDigitalAlternative')) return [];
  return [
    about(
      file,
      'must',
      'online-only',
      'mode',
      'This service is online only, and says nothing for people without the internet.',
      'Add "nonDigitalAlternative": how to get the same help by phone, on paper or at a hub.',
    ),
  ];
}

function whoCanRefer(file: Service): Finding[] {
  if (!file.fields.accessRoutes?.includes('professional-referral') || hasField(file, 'whoCanRefer')) return [];
  return [
    about(
      file,
      'must',
      'who-can-refer',
      'accessRoutes',
      'People get this through a professional, and it does not say which.',
      'Add "whoCanRefer": a list of roles, as in "your GP" and "your health visitor".',
    ),
  ];
}

function mumsOnly(file: Service): Finding[] {
  if (file.fields.dadsPartnersWelcome !== 'mums-only' || hasField(file, 'mumsOnlyReason')) return [];
  return [
    about(
      file,
      'must',
      'mums-only',
      'dadsPartnersWelcome',
      'This is for mums only, and does not say why.',
      'Add "mumsOnlyReason" in a few words, or write "dadsPartnersWelcome: yes".',
    ),
  ];
}

function noWayIn(file: Service): Finding[] {
  const { accessRoutes = [], places = [], lines } = file.fields;
  const named = WAYS_IN.some((field) => hasField(file, field) && (field !== 'lines' || lines === undefined || lines.length > 0));
  const walkIn = accessRoutes.includes('drop-in') && (places.length > 0 || hasField(file, 'venue') || hasField(file, 'sessions'));
  if (file.data === undefined || named || walkIn || accessRoutes.includes('automatic')) return [];
  return [
    about(
      file,
      'should',
      'no-way-in',
      'accessRoutes',
      'There is no way to reach this service: no phone line, contact, e-mail or web page.',
      'Add "lines" with a phone line of the area, or "contact".',
    ),
  ];
}
