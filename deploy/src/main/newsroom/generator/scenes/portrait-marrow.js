portrait('portrait-marrow', { seed: 31, hair: 'bun', tones: ['#7a6a60', '#343436', '#11161a'] }, (x, w, h) => {
  x.fillStyle = grad(x, 0, 0, w, 0, [
    [0, '#aab3b6'],
    [0.4, '#657177'],
    [1, '#2a343b'],
  ]);
  x.fillRect(0, 0, w, h);
  soft(x, w, h, 14, (k) => {
    k.fillStyle = '#e4e8e5';
    k.fillRect(-30, -20, 190, 560);
    k.fillStyle = '#566167';
    k.fillRect(56, -20, 14, 560);
    k.fillRect(-30, 250, 190, 12);
    k.fillStyle = '#3a444a';
    k.fillRect(-30, 540, 300, 20);
  });
  veil(x, w, h, [4, 3, 4], [12, 18, 24], (v) => v * 0.4);
});
