// Struct assignment copies, chains, works through pointers and on overlapping members.
#include <stdio.h>
#include <string.h>

struct small { char c[3]; };
struct big { int a; struct small s[3]; double d; union { long l; char t[8]; } u; };

int main(void)
{
	struct big x = {1, {{"ab"}, {"cd"}, {"ef"}}, 2.5, {.t = "seven"}}, y, z, *p = &y;
	struct small s;
	union { struct small s; unsigned char b[4]; } u = {.b = {1, 2, 3, 4}};

	z = *p = x;
	x.a = 9;
	x.s[1].c[0] = 'X';
	printf("%d %s %s %g %s\n", z.a, y.s[1].c, x.s[1].c, p->d, z.u.t);
	// expect: 1 cd Xd 2.5 seven
	s = (y = x).s[1];
	printf("%s %d\n", s.c, y.a);            // expect: Xd 9
	y.s[0] = y.s[1] = y.s[2];
	printf("%s %s %s\n", y.s[0].c, y.s[1].c, y.s[2].c); // expect: ef ef ef
	u.s = y.s[0];
	printf("%c %d\n", u.b[1], u.b[3]);      // expect: f 4
	*p = (struct big){.a = 3, .s[1] = {"q"}};
	printf("%d [%s] %s %g %ld\n", y.a, y.s[0].c, y.s[1].c, y.d, y.u.l); // expect: 3 [] q 0 0
	z = z;
	printf("%s\n", z.u.t);                  // expect: seven
	(p = &z)->s[2] = (struct small){"zz"};
	printf("%s\n", z.s[2].c);               // expect: zz
	printf("%d\n", memcmp(&(struct small){"zz"}, &z.s[2], sizeof(struct small))); // expect: 0
	return 0;
}
