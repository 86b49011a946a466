// LU decomposition with partial pivoting: determinant, solution, inverse, and a Hilbert matrix's residual.
#include <math.h>
#include <stdio.h>
#include <string.h>

#define N 4
typedef double matrix[N][N];

static int decompose(matrix a, int perm[N])
{
	int sign = 1;

	for (int i = 0; i < N; i++)
		perm[i] = i;
	for (int k = 0; k < N; k++) {
		int p = k;

		for (int i = k + 1; i < N; i++)
			if (fabs(a[i][k]) > fabs(a[p][k]))
				p = i;
		if (a[p][k] == 0)
			return 0;
		if (p != k) {
			double row[N];
			int t = perm[p];

			memcpy(row, a[p], sizeof row);
			memcpy(a[p], a[k], sizeof row);
			memcpy(a[k], row, sizeof row);
			perm[p] = perm[k], perm[k] = t;
			sign = -sign;
		}
		for (int i = k + 1; i < N; i++) {
			a[i][k] /= a[k][k];
			for (int j = k + 1; j < N; j++)
				a[i][j] -= a[i][k] * a[k][j];
		}
	}
	return sign;
}

static void solve(matrix lu, const int perm[N], const double b[N], double x[N])
{
	for (int i = 0; i < N; i++) {
		x[i] = b[perm[i]];
		for (int j = 0; j < i; j++)
			x[i] -= lu[i][j] * x[j];
	}
	for (int i = N; i-- > 0;) {
		for (int j = i + 1; j < N; j++)
			x[i] -= lu[i][j] * x[j];
		x[i] /= lu[i][i];
	}
}

static double residual(matrix a, const double x[N], const double b[N])
{
	double worst = 0;

	for (int i = 0; i < N; i++) {
		double s = -b[i];

		for (int j = 0; j < N; j++)
			s += a[i][j] * x[j];
		if (fabs(s) > worst)
			worst = fabs(s);
	}
	return worst;
}

int main(void)
{
	matrix a = {{2, -1, 0, 3}, {4, 1, -2, 0}, {-2, 5, 1, 1}, {0, 3, 2, -4}}, lu, inverse, h;
	double b[N] = {9, 0, 15, -5}, x[N], det;
	int perm[N], sign;

	memcpy(lu, a, sizeof a);
	sign = decompose(lu, perm);
	det = sign;
	for (int i = 0; i < N; i++)
		det *= lu[i][i];
	printf("det %.10g sign %d perm %d%d%d%d\n", det, sign, perm[0], perm[1], perm[2], perm[3]);
	// expect: det -244 sign -1 perm 1230
	solve(lu, perm, b, x);
	printf("x %.10f %.10f %.10f %.10f\n", x[0], x[1], x[2], x[3]);
	// expect: x 0.2172131148 2.0819672131 1.4754098361 3.5491803279
	printf("%d\n", residual(a, x, b) < 1e-12); // expect: 1
	for (int c = 0; c < N; c++) {
		double e[N] = {0}, col[N];

		e[c] = 1;
		solve(lu, perm, e, col);
		for (int r = 0; r < N; r++)
			inverse[r][c] = col[r];
	}
	for (int r = 0; r < N; r++)
		printf("%9.6f %9.6f %9.6f %9.6f\n", inverse[r][0], inverse[r][1], inverse[r][2], inverse[r][3]);
	// expect:  0.213115  0.110656 -0.065574  0.143443
	// expect: -0.032787  0.098361  0.163934  0.016393
	// expect:  0.409836 -0.229508 -0.049180  0.295082
	// expect:  0.180328 -0.040984  0.098361 -0.090164
	for (int i = 0; i < N; i++)
		for (int j = 0; j < N; j++)
			h[i][j] = 1.0 / (i + j + 1);
	memcpy(lu, h, sizeof h);
	decompose(lu, perm);
	solve(lu, perm, b, x);
	printf("%.6g %.6g %.6g %.6g\n", x[0], x[1], x[2], x[3]); // expect: 4444 -49980 120360 -78260
	memset(a, 0, sizeof a);
	printf("%d\n", decompose(a, perm));     // expect: 0
	return 0;
}
