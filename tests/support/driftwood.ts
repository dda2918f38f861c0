/** An invented review that has every fact, and a plain paragraph for each subject. */
export const DRIFTWOOD = `---
title: Driftwood
year: 1971
director: Mara Olsen
watch: Harbour Archive
length: 88
genre: sea drama
rating: 3 of 5 shells
author: Finn Dahl
url: https://reviews.example/driftwood
cast:
  - actor: Ida Berg
    role: Nell
    pronouns: she/her
  - actor: Jon Falk
    role: Pike
    pronouns: he/him
themes:
  - name: Salt
    words: [oranges]
summary: A widow waits for a ship that brings no news.
---

# The harbour

Viewers with a lantern watch the restored print in the Harbour Archive.

Ida Berg plays Nell as a stubborn widow, and gives the gloomy evenings a warm laugh.

# The crew

Jon Falk made a debut as Pike, a smuggler of oranges.

Otto Lind composed the zither score within nine nights.

||The lighthouse burns, and Nell drowns beside the keeper.||
`;

/** Another one, which has nothing but its title and a paragraph. */
export const BAREFOOT = `---
title: Barefoot
---

A carousel turns in an empty village, and the zither score repeats a waltz.
`;
