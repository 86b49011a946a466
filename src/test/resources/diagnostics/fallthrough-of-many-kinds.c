int g(int);
int f(int x, int *p) {
  switch (x) {
  case 1:
    x = 5;
  case 2:
    if (x > 3) return 1;
  case 3:
    g(x);
  case 4: {
    int y = g(3);
    p[0] = y; }
  case 5:
    x++;
  case 6:
    for (;x < 3;) x++;
  case 7:
    if (g(1)) { return 2; } else { x = g(2); }
  case 8:
    p = &x;
  case 9:
    *p = 3; __attribute__((__fallthrough__));
  case 10:
    x += 2;
  case 11:
    break;
  case 12: break;

  case 13: ;
  case 14: x = *p + 4;
  case 15: g(2), x = g(1);
  case 16: do { x++; } while (g(x));
  case 17: (void) g(x);
  case 18: if (x) g(1);
  case 19: if (x) g(1); else return 3;
  default:
    return 0;
  }
  return x;
}
