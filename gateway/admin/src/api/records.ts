import type { Schema } from './paths';

// What the services' records are called in their documents, and here.
export type Section = Schema<'SectionView'>;
export type Topic = Schema<'TopicView'>;
export type Author = Schema<'AuthorView'>;
export type Settings = Schema<'Settings'>;
export type Import = Schema<'ImportView'>;
export type Loss = Schema<'LossView'>;
export type StaffMember = Schema<'StaffView'>;
export type ApiKey = Schema<'ApiKeyView'>;
export type Profile = Schema<'ProfileView'>;
export type SessionLine = Schema<'SessionView'>;
export type Passkey = Schema<'PasskeyView'>;
export type AuditEntry = Schema<'AuditEntry'>;
