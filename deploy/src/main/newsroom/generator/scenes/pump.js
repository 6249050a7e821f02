scene('pump', { seed: 12 }, ({ c, x, w, h }) => {
  const ground = 600;
  x.fillStyle = grad(x, 0, 0, 0, ground, [
    [0, '#15202f'],
    [0.5, '#33465a'],
    [1, '#71808c'],
  ]);
  x.fillRect(0, 0, w, h);
  veil(x, w, h, [4, 12, 6], [10, 16, 26], (v, a, b) => Math.max(0, (v - 0.45) * 2.4) * (1 - b / 700));
  for (let row = 0; row < 4; row++) {
    const tone = ['#5c6b79', '#45535f', '#2f3b48', '#1c2631'][row];
    soft(x, w, h, 3 - row * 0.7, (k) => {
      for (const side of [-1, 1]) {
        const edge = 800 + side * (130 + row * 160);
        const top = 420 - row * 95 - (side < 0 ? 30 : 0);
        k.fillStyle = tone;
        k.fillRect(side < 0 ? edge - 900 : edge, top, 900, h);
        shape(k, tone, edge, top, edge + side * 40, top - 46, edge + side * 900, top - 46, edge + side * 900, top);
        for (let floor = 0; floor < 5; floor++)
          for (let n = 0; n < 6; n++) {
            k.fillStyle = 'rgba(8,14,22,.42)';
            const left = edge + side * (26 + n * (46 + row * 12)) - (side < 0 ? 18 + row * 5 : 0);
            k.fillRect(left, top + 26 + floor * (62 + row * 18), 18 + row * 5, 32 + row * 9);
          }
      }
    });
    veil(x, w, h, [3, 6, 4], [124, 140, 154], (v, a, b) => 0.34 * v * Math.exp(-(((b - ground) / 190) ** 2)));
  }
  x.fillStyle = grad(x, 0, ground, 0, h, [
    [0, '#7b8894'],
    [0.35, '#66737f'],
    [1, '#2b3642'],
  ]);
  x.fillRect(0, ground, w, h);
  veil(x, w, h, [34, 150, 5, 0.6], [22, 30, 40], (v, a, b) =>
    b > ground ? Math.max(0, (v - 0.46) * 2) * Math.min(1, (b - ground) / 150) : 0,
  );
  veil(x, w, h, [3, 6, 4], [128, 142, 154], (v, a, b) => 0.9 * v * Math.exp(-(((b - ground) / 46) ** 2)));
  glow(x, 560, 690, 620, '255,190,110', 0.42);
  soft(x, w, h, 22, (k) => {
    k.fillStyle = 'rgba(255,206,140,.34)';
    k.beginPath();
    k.ellipse(560, 772, 330, 54, 0, 0, 7);
    k.fill();
  });
  cone(x, 560, 400, 230, 380, '255,206,140', 0.26);
  soft(x, w, h, 0.9, (k) => {
    k.strokeStyle = k.fillStyle = '#121a24';
    k.lineWidth = 9;
    k.beginPath();
    k.moveTo(430, 770);
    k.lineTo(430, 372);
    k.quadraticCurveTo(432, 350, 470, 350);
    k.lineTo(556, 350);
    k.stroke();
    shape(k, '#121a24', 540, 350, 575, 350, 590, 384, 526, 384);
    k.fillRect(532, 640, 20, 132);
    k.fillRect(520, 760, 44, 16);
    k.lineWidth = 10;
    k.beginPath();
    k.moveTo(542, 652);
    k.quadraticCurveTo(542, 624, 572, 626);
    k.quadraticCurveTo(594, 628, 594, 654);
    k.stroke();
    k.lineWidth = 6;
    k.beginPath();
    k.moveTo(540, 650);
    k.lineTo(498, 612);
    k.stroke();
    canister(k, 594, 778, 1.5, '#0f1620');
    k.strokeStyle = 'rgba(255,226,180,.7)';
    k.lineWidth = 3;
    k.beginPath();
    k.moveTo(594, 656);
    k.lineTo(594, 734);
    k.stroke();
  });
  lamp(x, 558, 386, 150);
  const queue = [
    [668, 782, 1.55, { flip: true, hat: 1, step: 0.2 }],
    [760, 776, 1.5, { hood: 1, step: 0.15 }],
    [838, 786, 1.6, { hat: 1, step: 0.3 }],
    [930, 780, 1.5, { step: 0.2, hood: 1 }],
    [1018, 800, 1.05, { step: 0.2, hat: 1 }],
    [1092, 806, 1.75, { hat: 1, step: 0.1 }],
    [1196, 826, 1.9, { hood: 1, step: 0.2, flip: true }],
    [1318, 856, 2.15, { hat: 1, step: 0.3 }],
    [1462, 902, 2.6, { hood: 1, step: 0.15 }],
  ];
  soft(x, w, h, 7, (k) =>
    queue.forEach(([a, b, s]) => {
      k.fillStyle = 'rgba(14,20,28,.5)';
      k.beginPath();
      k.ellipse(a + 60 * s * 0.6, b + 4, 60 * s, 7 * s, 0.05, 0, 7);
      k.fill();
    }),
  );
  queue.forEach(([a, b, s, o], i) =>
    soft(x, w, h, 0.9, (k) => {
      person(k, a, b, s, ['#1d2630', '#18212b', '#141c26'][i % 3], o);
      canister(k, a - 22 * s, b - 2 * s, s * 0.95, '#0f1721');
      if (i % 2) canister(k, a + 24 * s, b - s, s * 0.95, '#131c27');
    }),
  );
  flakes(x, w, h, 420, 0.5);
  bloom(c, 32, 0.3);
  return finish(c, { grain: 7, vig: 0.52, lift: [5, 7, 11] });
});
