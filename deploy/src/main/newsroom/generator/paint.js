// What all scenes are painted with. Classic scripts, since Chromium refuses modules over file://.
const scenes = {};

/** Names a scene; its function paints on the sheet and returns it finished. */
function scene(name, { seed: first, width = 1600, height = 1000 }, draw) {
  scenes[name] = () => {
    seed = first;
    const c = blank(width, height);
    return draw({ c, x: c.getContext('2d'), w: width, h: height });
  };
}

/** Clouds, fog, dirt: a sheet of noise laid over the picture. */
function veil(x, w, h, [sx, sy, octaves = 5, gain = 0.5], rgb, opacity) {
  x.drawImage(noiseLayer(w, h, fbm(w, h, sx, sy, octaves, gain), rgb, opacity), 0, 0);
}

/** Fills a polygon given as x, y, x, y ... */
function shape(x, style, ...points) {
  x.fillStyle = style;
  x.beginPath();
  for (let i = 0; i < points.length; i += 2) x.lineTo(points[i], points[i + 1]);
  x.fill();
}

let seed = 7;

// A picture is the same every time: all chance comes from the seed of its scene (mulberry32).
const random = () => {
  seed |= 0;
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const within = (a, b) => a + (b - a) * random();

/** Roughly normal around 0, between -2 and 2. */
const gauss = () => random() + random() + random() + random() - 2;

function blank(w, h) {
  const c = document.createElement('canvas');
  c.width = w;
  c.height = h;
  return c;
}

function lattice(n) {
  const a = new Float32Array(n * n);
  for (let i = 0; i < a.length; i++) a[i] = random();
  return a;
}

/** Layers of smooth noise, 0 to 1, one value a pixel; sx and sy say how many grains lie along the width. */
function fbm(w, h, sx, sy, oct = 5, gain = 0.5) {
  const o = new Float32Array(w * h);
  let amp = 1,
    tot = 0;
  for (let k = 0; k < oct; k++) {
    const N = 256,
      L = lattice(N);
    const fx = (sx * 2 ** k) / w,
      fy = (sy * 2 ** k) / w;
    for (let y = 0; y < h; y++) {
      const v = y * fy,
        yi = Math.floor(v),
        t = v - yi,
        ty = t * t * (3 - 2 * t),
        r0 = (yi & 255) * N,
        r1 = ((yi + 1) & 255) * N;
      for (let x = 0; x < w; x++) {
        const u = x * fx,
          xi = Math.floor(u),
          s = u - xi,
          tx = s * s * (3 - 2 * s),
          c0 = xi & 255,
          c1 = (xi + 1) & 255;
        const a = L[r0 + c0],
          b = L[r0 + c1],
          c = L[r1 + c0],
          d = L[r1 + c1];
        o[y * w + x] += amp * (a + (b - a) * tx + (c - a) * ty + (a - b - c + d) * tx * ty);
      }
    }
    tot += amp;
    amp *= gain;
  }
  for (let i = 0; i < o.length; i++) o[i] /= tot;
  return o;
}

/** A sheet of one colour whose opacity a function makes of the noise and the place. */
function noiseLayer(w, h, n, rgb, f) {
  const c = blank(w, h),
    x = c.getContext('2d'),
    d = x.createImageData(w, h);
  for (let i = 0; i < w * h; i++) {
    d.data[i * 4] = rgb[0];
    d.data[i * 4 + 1] = rgb[1];
    d.data[i * 4 + 2] = rgb[2];
    d.data[i * 4 + 3] = Math.max(0, Math.min(255, 255 * f(n[i], i % w, (i / w) | 0)));
  }
  x.putImageData(d, 0, 0);
  return c;
}

function grad(x, x0, y0, x1, y1, stops) {
  const g = x.createLinearGradient(x0, y0, x1, y1);
  stops.forEach(([p, c]) => g.addColorStop(p, c));
  return g;
}

/** Light around a point, added to what is there. */
function glow(x, px, py, r, rgb, a) {
  const g = x.createRadialGradient(px, py, 0, px, py, r);
  g.addColorStop(0, `rgba(${rgb},${a})`);
  g.addColorStop(0.18, `rgba(${rgb},${a * 0.45})`);
  g.addColorStop(0.5, `rgba(${rgb},${a * 0.1})`);
  g.addColorStop(1, `rgba(${rgb},0)`);
  x.save();
  x.globalCompositeOperation = 'lighter';
  x.fillStyle = g;
  x.fillRect(px - r, py - r, 2 * r, 2 * r);
  x.restore();
}

/** Draws with all edges blurred. */
function soft(x, w, h, blur, fn) {
  const c = blank(w, h),
    k = c.getContext('2d');
  fn(k);
  x.save();
  x.filter = `blur(${blur}px)`;
  x.drawImage(c, 0, 0);
  x.restore();
}

/** Lets bright places shine over their edges, as a lens does. */
function bloom(c, r, a) {
  const w = c.width,
    h = c.height,
    b = blank(w / 4, h / 4),
    k = b.getContext('2d');
  k.filter = `blur(${r / 4}px) brightness(1.05) contrast(1.5)`;
  k.drawImage(c, 0, 0, w / 4, h / 4);
  const x = c.getContext('2d');
  x.save();
  x.globalCompositeOperation = 'screen';
  x.globalAlpha = a;
  x.drawImage(b, 0, 0, w, h);
  x.restore();
}

/** What a camera adds: grain, darker corners, blacks that are not quite black. */
function finish(c, { grain = 9, vig = 0.5, lift = [0, 0, 0], size = 1.6 } = {}) {
  const w = c.width,
    h = c.height,
    x = c.getContext('2d');
  const d = x.getImageData(0, 0, w, h),
    p = d.data;
  const gw = Math.ceil(w / size),
    gh = Math.ceil(h / size),
    g = new Float32Array((gw + 2) * (gh + 2));
  for (let i = 0; i < g.length; i++) g[i] = gauss();
  const lo = fbm(w, h, 18, 18, 3);
  for (let y = 0; y < h; y++)
    for (let xx = 0; xx < w; xx++) {
      const i = (y * w + xx) * 4;
      const u = xx / size,
        v = y / size,
        ui = u | 0,
        vi = v | 0,
        fu = u - ui,
        fv = v - vi,
        q = vi * (gw + 2) + ui;
      const n = (g[q] * (1 - fu) + g[q + 1] * fu) * (1 - fv) + (g[q + gw + 2] * (1 - fu) + g[q + gw + 3] * fu) * fv;
      const dx = (xx / w - 0.5) * 2,
        dy = (y / h - 0.5) * 2,
        r2 = dx * dx * 0.8 + dy * dy * 0.9;
      const m = 1 - vig * Math.min(1, r2 * r2 * 0.45 + r2 * 0.12);
      const l = (p[i] * 0.3 + p[i + 1] * 0.59 + p[i + 2] * 0.11) / 255;
      const ga = grain * (0.55 + 0.9 * Math.sqrt(Math.max(0, l * (1 - l))) * 1.6);
      for (let k = 0; k < 3; k++)
        p[i + k] = lift[k] + p[i + k] * (1 - lift[k] / 255) * m * (0.97 + 0.06 * lo[y * w + xx]) + n * ga;
    }
  x.putImageData(d, 0, 0);
  return c;
}

/** The heights of a line of hills. */
function ridge(w, base, amp, f, oct = 6) {
  const n = fbm(w, 1, f, 1, oct, 0.52);
  return Array.from(n, (v, i) => base - (v - 0.5) * 2 * amp);
}

function fillRidge(x, r, h, style) {
  x.fillStyle = style;
  x.beginPath();
  x.moveTo(0, h);
  r.forEach((y, i) => x.lineTo(i, y));
  x.lineTo(r.length, h);
  x.fill();
}

/** Fills what lies below the horizon with its mirror in moving water. */
function reflect(c, hz, o) {
  const w = c.width,
    h = c.height,
    x = c.getContext('2d'),
    d = x.getImageData(0, 0, w, h),
    p = d.data,
    n = fbm(w, h - hz, o.sx || 26, o.sy || 210, 4, 0.55),
    n2 = fbm(w, h - hz, 90, 700, 2);
  for (let y = hz; y < h; y++) {
    const t = (y - hz) / (h - hz),
      k = y - hz;
    for (let xx = 0; xx < w; xx++) {
      const a = n[k * w + xx] - 0.5,
        b = n2[k * w + xx] - 0.5;
      const dy = (a * 1.2 + b * 0.6) * (8 + o.dist * t * t + o.dist * 0.35 * t),
        dx = (a + b) * (6 + 50 * t);
      let sy = hz - 1 - k * (o.squash || 0.85) + dy * 1.7;
      sy = Math.max(0, Math.min(hz - 1, sy)) | 0;
      let sx = Math.max(0, Math.min(w - 1, xx + dx)) | 0;
      const s = (sy * w + sx) * 4,
        i = (y * w + xx) * 4;
      const sh = Math.min(1, o.dark[0] + (o.dark[1] - o.dark[0]) * t + a * 0.35);
      for (let q = 0; q < 3; q++) p[i + q] = p[s + q] * sh + o.tint[q] * (1 - sh) * 0.9 + b * 14;
      p[i + 3] = 255;
    }
  }
  x.putImageData(d, 0, 0);
}
