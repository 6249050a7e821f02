portrait(
  'portrait-hessarin',
  { seed: 29, hair: 'long', tones: ['#6f6a68', '#30363d', '#10151b'], light: '196,208,216' },
  (x, w, h) => {
    x.fillStyle = grad(x, 0, 0, w, h, [
      [0, '#6f8290'],
      [0.5, '#33424f'],
      [1, '#151d26'],
    ]);
    x.fillRect(0, 0, w, h);
    soft(x, w, h, 10, (k) => {
      k.fillStyle = '#c8d0d2';
      for (const left of [-30, 110]) k.fillRect(left, 40, 110, 420);
      k.fillStyle = '#10181f';
      k.fillRect(500, 120, 260, 700);
    });
    bokeh(x, w, h, 7, 300, 520, '255,206,140');
    veil(x, w, h, [3, 3, 4], [14, 22, 30], (v) => 0.5 * v);
  },
);
