// WebAuthn (Level 2) speaks in buffers, the services in the JSON of Level 3; this turns the one into the other.

type Json = Record<string, unknown>;

/** For navigator.credentials.get. */
export function signInOptions(options: unknown): PublicKeyCredentialRequestOptions {
  const { challenge, allowCredentials, ...rest } = inner(options);
  return {
    ...rest,
    challenge: bytes(challenge),
    allowCredentials: listed(allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
}

/** For navigator.credentials.create. */
export function addingOptions(options: unknown): PublicKeyCredentialCreationOptions {
  const { challenge, user, excludeCredentials, ...rest } = inner(options);
  return {
    ...rest,
    challenge: bytes(challenge),
    user: { ...(user as Json), id: bytes((user as Json).id) },
    excludeCredentials: listed(excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
}

/** What came of it, as the services read it. */
export function passkeyOf(credential: Credential | null): Json {
  const passkey = credential as PublicKeyCredential;
  const { response } = passkey;
  const parts =
    'attestationObject' in response
      ? {
          attestationObject: text((response as AuthenticatorAttestationResponse).attestationObject),
          transports: (response as AuthenticatorAttestationResponse).getTransports?.() ?? [],
        }
      : {
          authenticatorData: text((response as AuthenticatorAssertionResponse).authenticatorData),
          signature: text((response as AuthenticatorAssertionResponse).signature),
          userHandle: userHandle(response as AuthenticatorAssertionResponse),
        };
  return {
    id: passkey.id,
    rawId: text(passkey.rawId),
    type: passkey.type,
    clientExtensionResults: passkey.getClientExtensionResults(),
    response: { clientDataJSON: text(response.clientDataJSON), ...parts },
  };
}

function inner(options: unknown): Json {
  const given = options as Json;
  return (given.publicKey as Json | undefined) ?? given;
}

function userHandle({ userHandle }: AuthenticatorAssertionResponse): string | null {
  return userHandle ? text(userHandle) : null;
}

function listed(credentials: unknown): PublicKeyCredentialDescriptor[] {
  return ((credentials as Json[] | null | undefined) ?? []).map(
    (one) => ({ ...one, id: bytes(one.id) }) as unknown as PublicKeyCredentialDescriptor,
  );
}

/** base64url, as WebAuthn's JSON has it, to bytes. */
export function bytes(value: unknown): Uint8Array<ArrayBuffer> {
  const binary = atob(String(value).replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

/** Bytes to base64url without padding. */
export function text(value: ArrayBuffer | Uint8Array): string {
  const binary = [...new Uint8Array(value)].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
