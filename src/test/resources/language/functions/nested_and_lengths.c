// A nested function sees the variable-length arrays around it, their sizes included.
#include <stdio.h>

static int grid(int rows, int columns) {
  int a[rows][columns];
  int n = 0;
  void fill(void) {
    for (int i = 0; i < rows; i++)
      for (int j = 0; j < columns; j++)
        a[i][j] = n++;
  }
  unsigned long size(void) { return sizeof a + sizeof a[0]; }
  int (*row)[columns] = a;
  int second(int j) { return row[1][j]; }
  fill();
  printf("%lu\n", size());  // expect: 64
  // expect: 1106
  // expect: 84
  // expect: 1309
  return a[rows - 1][columns - 1] * 100 + second(2);
}

static int own(int n) {
  int sum(int k) {
    int v[k + n];
    for (int i = 0; i < k + n; i++)
      v[i] = i;
    return v[k + n - 1] + (int)sizeof v;
  }
  return sum(1) + sum(2);
}

int main(void) {
  printf("%d\n", grid(3, 4));
  printf("%d\n", grid(2, 7));
  printf("%d\n", own(3));  // expect: 43
  return 0;
}
