// Things that stand in several scenes; the point given is where they touch the ground.
function crane(x, px, base, s, col) {
  x.strokeStyle = col;
  x.fillStyle = col;
  x.lineCap = 'square';
  const L = (a, b, c, d, w) => {
    x.lineWidth = w * s;
    x.beginPath();
    x.moveTo(px + a * s, base - b * s);
    x.lineTo(px + c * s, base - d * s);
    x.stroke();
  };
  L(0, 0, 6, 120, 5);
  L(60, 0, 54, 120, 5);
  L(0, 60, 60, 60, 4);
  L(4, 70, 56, 118, 2);
  L(56, 70, 4, 118, 2);
  L(-2, 120, 62, 120, 7);
  L(-90, 124, 120, 124, 5);
  L(-90, 132, 120, 132, 2.4);
  for (let i = -90; i < 120; i += 14) L(i, 124, i + 7, 132, 1.4);
  L(30, 120, 36, 190, 4);
  L(36, 190, -88, 131, 1.6);
  L(36, 190, 118, 131, 1.6);
  L(36, 190, 20, 120, 2.4);
  x.fillRect(px + 62 * s, base - 140 * s, 34 * s, 18 * s);
  L(-50, 124, -50, 80, 0.9);
  x.fillRect(px - 55 * s, base - 82 * s, 10 * s, 7 * s);
  x.fillRect(px - 6 * s, base - 6 * s, 16 * s, 6 * s);
  x.fillRect(px + 50 * s, base - 6 * s, 16 * s, 6 * s);
}

function person(x, px, py, s, col, o = {}) {
  x.save();
  x.translate(px, py);
  x.scale(s * (o.flip ? -1 : 1), s);
  x.fillStyle = col;
  const st = o.step ?? 0.5;
  x.beginPath();
  x.moveTo(-7, -46);
  x.lineTo(-9 - 6 * st, -2);
  x.lineTo(-15 - 6 * st, 0);
  x.lineTo(-2 - 5 * st, 0);
  x.lineTo(0, -40);
  x.lineTo(5 + 7 * st, -1);
  x.lineTo(14 + 7 * st, 0);
  x.lineTo(13 + 6 * st, -4);
  x.lineTo(9, -46);
  x.fill();
  x.beginPath();
  x.moveTo(-9, -84);
  x.bezierCurveTo(-17, -80, -17, -56, -15, -34);
  x.lineTo(15, -34);
  x.bezierCurveTo(17, -56, 16, -80, 8, -84);
  x.bezierCurveTo(4, -87, -5, -87, -9, -84);
  x.fill();
  x.fillRect(-4, -90, 8, 10);
  x.beginPath();
  x.ellipse(0, -94, 5.6, 7.6, 0, 0, 7);
  x.fill();
  if (o.hat) {
    x.beginPath();
    x.ellipse(0, -97, 6.6, 6, 0, 0, 7);
    x.fill();
  }
  if (o.hood) {
    x.beginPath();
    x.ellipse(-0.6, -93, 7, 10, 0, 0, 7);
    x.fill();
    x.beginPath();
    x.moveTo(-7, -92);
    x.lineTo(-12, -80);
    x.lineTo(12, -80);
    x.lineTo(6, -92);
    x.fill();
  }
  if (o.bag) {
    x.beginPath();
    x.roundRect(13, -44, 17, 22, 3);
    x.fill();
    x.lineWidth = 2;
    x.strokeStyle = col;
    x.beginPath();
    x.moveTo(14, -70);
    x.lineTo(20, -44);
    x.stroke();
  }
  if (o.arm) {
    x.lineWidth = 6;
    x.strokeStyle = col;
    x.beginPath();
    x.moveTo(9, -76);
    x.lineTo(19, -58);
    x.lineTo(24, -66);
    x.stroke();
  }
  x.restore();
}

function ship(x, px, py, s, col) {
  x.save();
  x.translate(px, py);
  x.scale(s, s);
  x.fillStyle = col;
  x.beginPath();
  x.moveTo(-150, -18);
  x.lineTo(-140, 4);
  x.lineTo(138, 4);
  x.lineTo(158, -26);
  x.lineTo(120, -20);
  x.lineTo(-60, -20);
  x.lineTo(-62, -22);
  x.fill();
  x.fillRect(-138, -62, 46, 48);
  x.fillRect(-132, -72, 30, 12);
  x.fillRect(-122, -92, 9, 22);
  x.fillRect(-117, -112, 2.4, 24);
  x.fillRect(-50, -32, 40, 14);
  x.fillRect(-2, -30, 36, 12);
  x.fillRect(42, -33, 40, 14);
  x.fillRect(90, -60, 2.4, 42);
  x.fillRect(10, -66, 2.4, 44);
  x.strokeStyle = col;
  x.lineWidth = 1;
  x.beginPath();
  x.moveTo(-116, -110);
  x.lineTo(11, -65);
  x.lineTo(91, -59);
  x.lineTo(156, -26);
  x.stroke();
  x.restore();
}

function pylon(x, px, py, s, col) {
  x.save();
  x.translate(px, py);
  x.scale(s, s);
  x.strokeStyle = col;
  x.lineWidth = 2.2;
  const l = (a, b, c, d) => {
    x.beginPath();
    x.moveTo(a, -b);
    x.lineTo(c, -d);
    x.stroke();
  };
  l(-24, 0, -7, 110);
  l(24, 0, 7, 110);
  l(-7, 110, -4, 200);
  l(7, 110, 4, 200);
  l(-4, 200, 0, 214);
  l(4, 200, 0, 214);
  for (let k = 0; k < 7; k++) {
    const a = k * 16,
      b = a + 16,
      wa = 24 - (17 * a) / 110,
      wb = 24 - (17 * b) / 110;
    l(-wa, a, wb, b);
    l(wa, a, -wb, b);
  }
  for (let k = 0; k < 5; k++) {
    const a = 112 + k * 17,
      b = a + 17;
    l(-6, a, 5, b);
    l(6, a, -5, b);
  }
  for (const [y, r] of [
    [128, 46],
    [158, 38],
    [188, 28],
  ]) {
    l(-r, y, r, y);
    l(-r, y, -5, y + 12);
    l(r, y, 5, y + 12);
    l(-r + 3, y, -r + 3, y - 9);
    l(r - 3, y, r - 3, y - 9);
  }
  x.restore();
}

function flakes(x, w, h, n, al) {
  for (const [m, a, b, bl] of [
    [0.62, 0.7, 1.5, 0.5],
    [0.3, 1.4, 2.6, 0.9],
    [0.08, 3, 6, 2.6],
  ])
    soft(x, w, h, bl, (k) => {
      k.fillStyle = `rgba(236,240,244,${al * (bl > 2 ? 0.5 : 1)})`;
      for (let i = 0; i < n * m; i++) {
        const px = within(0, w),
          py = within(0, h),
          r = within(a, b);
        k.beginPath();
        k.ellipse(px, py, r, r * 1.7, 0.35, 0, 7);
        k.fill();
      }
    });
}

/** Somebody who sits with their back to us; the point is the middle of the seat. */
function seated(x, px, py, s, col) {
  x.save();
  x.translate(px, py);
  x.scale(s, s);
  x.fillStyle = col;
  x.beginPath();
  x.moveTo(-34, 0);
  x.bezierCurveTo(-36, -36, -30, -58, -10, -66);
  x.lineTo(10, -66);
  x.bezierCurveTo(30, -58, 36, -36, 34, 0);
  x.fill();
  x.beginPath();
  x.ellipse(0, -84, 13, 17, 0, 0, 7);
  x.fill();
  x.fillRect(-6, -74, 12, 14);
  x.restore();
}

/** A water can as everybody carries one. */
function canister(x, px, py, s, col) {
  x.fillStyle = col;
  x.beginPath();
  x.roundRect(px - 9 * s, py - 26 * s, 18 * s, 26 * s, 3 * s);
  x.roundRect(px - 3 * s, py - 31 * s, 6 * s, 6 * s, s);
  x.fill();
}

/** A lamp: the light around it and the bright point itself. */
function lamp(x, px, py, r, rgb = '255,190,104', strength = 0.8) {
  glow(x, px, py, r, rgb, strength);
  glow(x, px, py, r * 0.2, '255,228,178', 1);
  x.fillStyle = '#fff1d2';
  x.beginPath();
  x.arc(px, py, Math.max(2, r * 0.018), 0, 7);
  x.fill();
}

/** A light that falls down from a point as a cone. */
function cone(x, px, py, spread, length, rgb, strength, blur = 18) {
  soft(x, x.canvas.width, x.canvas.height, blur, (k) => {
    k.fillStyle = grad(k, px, py, px, py + length, [
      [0, `rgba(${rgb},${strength})`],
      [1, `rgba(${rgb},0)`],
    ]);
    k.beginPath();
    k.moveTo(px - 6, py);
    k.lineTo(px - spread, py + length);
    k.lineTo(px + spread, py + length);
    k.lineTo(px + 6, py);
    k.fill();
  });
}
