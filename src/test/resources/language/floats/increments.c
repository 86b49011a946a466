// ++ and -- on floats: the old and the new value, at sizes where adding one does nothing.
#include <stdio.h>

struct s { float f; double d[2]; };

int main(void)
{
	float f = 0.5f;
	double d = -0.5;
	struct s s = {1.25f, {2.5, 1e16}}, *p = &s;

	printf("%g %g\n", f++, d--);            // expect: 0.5 -0.5
	printf("%g %g\n", f, d);                // expect: 1.5 -1.5
	printf("%g %g\n", ++f, --d);            // expect: 2.5 -2.5
	printf("%g\n", p->f-- + p->d[0]++);     // expect: 3.75
	printf("%g %g\n", s.f, s.d[0]);         // expect: 0.25 3.5
	printf("%.1f\n", s.d[1]++);             // expect: 10000000000000000.0
	printf("%.1f\n", ++s.d[1]);             // expect: 10000000000000000.0
	f = 16777216;
	f++;
	printf("%.1f\n", f);                    // expect: 16777216.0
	f = -1;
	while (f++ < 2)
		;
	printf("%g\n", f);                      // expect: 3
	d = 3;
	while (--d)
		printf("%g\n", d);
	// expect: 2
	// expect: 1
	f = 1e-10f;
	f++;
	printf("%.10g\n", f);                   // expect: 1
	return 0;
}
