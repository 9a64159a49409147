import { isRecord } from '@lockstep/core';
import { type Manifest, withField } from './manifest.ts';

type Person = { readonly name?: string; readonly email?: string; readonly url?: string };

function firstText(...values: readonly unknown[]): string {
  return values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}

function written(person: unknown): string {
  if (typeof person === 'string') return person;
  if (!isRecord(person)) return '';
  const email = firstText(person.email, person.mail);
  const url = firstText(person.url, person.web);
  return `${firstText(person.name)}${email && ` <${email}>`}${url && ` (${url})`}`;
}

/**
 * Reads a person, written as `Name <mail> (url)` or as an object.
 *
 * Source: the npm documentation, package.json, "people fields".
 */
export function personOf(person: unknown): Person {
  const text = written(person);
  const name = /^[^(<]+/.exec(text)?.[0].trim();
  const email = /<([^<>]+)>/.exec(text)?.[1];
  const url = /\(([^()]+)\)/.exec(text)?.[1];
  return { ...(name && { name }), ...(email && { email }), ...(url && { url }) };
}

/** Brings author, maintainers and contributors into objects. */
export function normalizePeople(manifest: Manifest): Manifest {
  const lists = ['maintainers', 'contributors'].flatMap((field) => {
    const list = manifest[field];
    return Array.isArray(list) ? [[field, list.map(personOf)] as const] : [];
  });
  const named = manifest.author ? withField(manifest, 'author', personOf(manifest.author)) : manifest;
  return { ...named, ...Object.fromEntries(lists) };
}
