import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/import/postcode-columns.ts';

const READS = { outcode: 'FY1', sector: '1', unit: 'AN', authority: 'E06000009' };
const read = (header: string, row: string) => {
  const columns = columnsOf(header.split(','));
  return columns?.read(row.split(','));
};

describe('a postcode is read', () => {
  test('from the ten columns of Code-Point Open, which have no names', () => {
    const cells = ['FY1 1AN', '10', '330711', '436623', 'E92000001', 'E19000001', 'E18000002', '', 'E06000009', 'E05015190'];
    const columns = columnsOf(cells);
    expect(columns?.isHeader).toBe(false);
    expect(columns?.read(cells)).toMatchObject(READS);
    expect(columns?.read(cells)?.lat).toBeCloseTo(53.8212, 3);
    expect(columns?.read(cells)?.lng).toBeCloseTo(-3.054, 3);
  });

  test.each([
    ['a list with names', 'postcode,pq,easting,northing,county,district', 'FY1 1AN,10,330711,436623,,E06000009'],
    [
      'Code-Point Open with its names',
      'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code',
      'FY11AN,10,330711,436623,E92000001,,,,E06000009,',
    ],
    [
      'ONSPD',
      'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,oseast1m,osnrth1m,osgrdind,lat,long',
      'FY1 1AN,FY1  1AN,FY1 1AN,198001,,E99999999,,E06000009,,330711,436623,1,53.8,-3',
    ],
    [
      'NSPL of a later year',
      '\ufeffpcd7,pcd8,pcds,dointr,doterm,cty25cd,lad25cd,east1m,north1m,gridind,lat,long',
      'FY1 1AN,FY1  1AN,FY1 1AN,198001,,E99999999,E06000009,330711,436623,1,53.8,-3',
    ],
    ['a list with degrees alone', 'pcds,lad23cd,lat,long', 'FY1 1AN,E06000009,53.8212,-3.054'],
  ])('from %s', (_, header, row) => {
    expect(columnsOf(header.split(','))?.isHeader).toBe(true);
    expect(read(header, row)).toMatchObject(READS);
    expect(read(header, row)?.lat).toBeCloseTo(53.8212, 3);
  });

  test('with the county as its authority where there is a county', () =>
    expect(read('postcode,easting,northing,county,district', 'FY8 1AA,330711,436623,E10000017,E07000119')?.authority).toBe('E10000017'));
});

describe('a postcode is left out', () => {
  const header = 'pcds,doterm,oscty,oslaua,oseast1m,osnrth1m,osgrdind,lat,long';
  test.each([
    ['that has ended', 'FY1 1AN,201506,E99999999,E06000009,330711,436623,1,53.8,-3'],
    ['that has no position', 'JE2 3AB,,L99999999,L99999999,,,9,99.999999,0.000000'],
    ['that has no authority', 'FY1 1AN,,,,330711,436623,1,53.8,-3'],
    ['that is no postcode', 'GIR,,E99999999,E06000009,330711,436623,1,53.8,-3'],
  ])('%s', (_, row) => expect(read(header, row)).toBeUndefined());

  test('of quality 90, which has no position', () => expect(read('postcode,pq,easting,northing,county,district', 'AB43 1AJ,90,0,0,,')).toBeUndefined());
});

test('another table is not taken for a list of postcodes', () => {
  expect(columnsOf(['LAD23CD', 'LAD23NM'])).toBeUndefined();
  expect(columnsOf([])).toBeUndefined();
});
