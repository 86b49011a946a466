int f(int n) {
  int x;
  goto in;
  x = ({ int y = n; in: y; });
  goto in;
  x = ({ goto out; 1; });
out:
  x += ({ again: n--; if (n) goto again; n; });
  switch (n) {
  case 1:
    x = ({ case 2: 5; });
    x = ({ default: 5; });
    x = ({ switch (n) { case 9: x = 4; } 4; });
  }
  x = ({ ({ a: 1; }); goto a; 2; });
  return x;
}
