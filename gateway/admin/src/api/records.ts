import type { Schema } from './paths';

// What the services' records are called in their documents, and here.
export type Section = Schema<'SectionView'>;
export type Topic = Schema<'TopicView'>;
export type Series = Schema<'SeriesView'>;
export type Author = Schema<'AuthorView'>;
export type Settings = Schema<'Settings'>;
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
export type Profile = Schema<'ProfileView'>;
export type SessionLine = Schema<'SessionView'>;
export type Passkey = Schema<'PasskeyView'>;
