/* A row that was never allocated: what is read as its address is the next chunk's size, an odd one. */
#include <stdlib.h>
int main(void) {
  int **m = malloc(3 * sizeof *m);
  for (int i = 0; i < 3; i++) m[i] = malloc(4 * sizeof(int));
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) m[i][j] = i * j;
  return 0;
}
