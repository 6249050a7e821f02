import { addressOf, type Options, type Reply, told } from './client';
import { Problem } from './problem';

export interface Upload extends Pick<Options, 'path' | 'query' | 'idempotencyKey' | 'signal'> {
  /** How many bytes are on their way; the last call has all. */
  progress?: (sent: number, total: number) => void;
}

/** Sends a file as the body of a POST. fetch can't tell how far it is, so this is XMLHttpRequest. */
export function upload<T>(path: string, file: Blob, options: Upload = {}): Promise<Reply<T>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(path, options));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    if (options.idempotencyKey) request.setRequestHeader('Idempotency-Key', options.idempotencyKey);
    request.upload.onprogress = (event) => options.progress?.(event.loaded, file.size);
    request.onload = () => {
      const header = (name: string) => request.getResponseHeader(name);
      if (request.status >= 400) {
        reject(told(path, Problem.read(request.status, { get: header }, request.responseText)));
        return;
      }
      options.progress?.(file.size, file.size);
      const data = (request.responseText ? JSON.parse(request.responseText) : undefined) as T;
      resolve({ data, etag: header('ETag'), location: header('Location'), status: request.status });
    };
    request.onerror = () => reject(told(path, Problem.noLine()));
    request.onabort = () => reject(new DOMException('The upload was broken off.', 'AbortError'));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
