import type { Schema } from './paths';

// What the services' records are called in their documents, and here.
export type Section = Schema<'SectionView'>;
export type Topic = Schema<'TopicView'>;
export type Author = Schema<'AuthorView'>;
export type Settings = Schema<'Settings'> & {
  logo: string | null;
  colours: { accent: string; accentDark: string } | null;
  dateFormat: string;
  timeFormat: string;
  social: { service: string; url: string }[];
};
export type Import = Schema<'ImportView'>;
export type Loss = Schema<'LossView'>;
// Members-service says more of a person than its document does yet.
export type StaffMember = Schema<'StaffView'> & {
  address?: string;
  invited?: { expiresAt: string } | null;
  lastSeenAt?: string | null;
  passkeys?: number;
};
export type ApiKey = Schema<'ApiKeyView'>;
export type AuditEntry = Schema<'AuditEntry'>;
// Not in the document yet either.
export interface Profile {
  id: string;
  name: string;
  address: string;
  roles: string[];
  joinedAt: string;
  passkeys: number;
  addressChange: { address: string; confirmed: { old: boolean; new: boolean }; expiresAt: string } | null;
}
export interface SessionLine {
  id: string;
  device: string;
  how: string;
  startedAt: string;
  lastUsedAt: string;
  endsAt: string;
  current: boolean;
}
export interface Passkey {
  id: string;
  name: string;
  addedAt: string;
  lastUsedAt: string | null;
}
