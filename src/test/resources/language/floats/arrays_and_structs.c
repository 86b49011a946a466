// Floats in arrays, structs, unions and through pointers; matrices; sums in both orders.
#include <stdio.h>

struct p { float x; double y; float z[2]; };

static float fsum(const float *v, int n) { float s = 0; while (n--) s += *v++; return s; }
static double dsum(const float *v, int n) { double s = 0; while (n--) s += *v++; return s; }

int main(void)
{
	float v[] = {1e8f, 1, -1e8f, 0.5f}, m[2][3] = {{1, 2, 3}, {4, 5, 6}}, (*r)[3] = m, *q = &m[0][0];
	double a[2][2] = {{1, 1}, {1, 0}}, b[2][2] = {{1, 0}, {0, 1}}, t[2][2];
	struct p p[2] = {{1.5, 2.5, {3.5, 4.5}}, {.z = {1, 2}}}, *pp = p + 1;

	printf("%g %g\n", fsum(v, 4), dsum(v, 4)); // expect: 0.5 1.5
	printf("%g %g %g\n", r[1][2], *(q + 4), 1[m][0]); // expect: 6 5 4
	*++q += r[1][0];
	printf("%g\n", m[0][1]);                // expect: 6
	for (int n = 0; n < 10; n++) {
		for (int i = 0; i < 2; i++)
			for (int j = 0; j < 2; j++)
				t[i][j] = b[i][0] * a[0][j] + b[i][1] * a[1][j];
		for (int i = 0; i < 4; i++)
			(&b[0][0])[i] = (&t[0][0])[i];
	}
	printf("%g %g %g\n", b[0][0], b[0][1], b[1][1]); // expect: 89 55 34
	pp->x = pp[-1].y;
	pp->y = pp->x = p->z[1] / 3;
	printf("%.9g %.17g\n", p[1].x, p[1].y); // expect: 1.5 1.5
	pp->z[0] -= pp->z[1] *= 1.5;
	printf("%g %g\n", pp->z[0], pp->z[1]);  // expect: -2 3
	*p = *pp;
	printf("%d\n", p[0].y == p[1].y && p->z[1] == 3); // expect: 1
	printf("%zu %zu\n", sizeof(struct p), sizeof m / sizeof **m); // expect: 24 6
	return 0;
}
