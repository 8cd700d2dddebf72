/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.read;

import java.util.List;

/** Pages as outlets build them, with all their furniture; people, places and words are invented. */
final class Pages {

  private Pages() {}

  /**
   * @param name what kind of page it is
   * @param html the page
   * @param story paragraphs that must come out, in this order
   * @param furniture words that must not come out as part of the story
   */
  record Page(String name, String html, List<String> story, List<String> furniture) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Page> all() {
    return List.of(NEWSPAPER, TABLES, WEBLOG, LIVE, NAMELESS, WIRE, BRIEF);
  }

  static final Page NEWSPAPER =
      new Page(
          "a newspaper with everything around its story",
          """
          <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
          <title>Harbour toll to double in spring - The Osterby Courier</title>
          <link rel="canonical" href="https://courier.example/harbour-toll">
          <meta property="og:site_name" content="The Osterby Courier">
          <meta property="og:type" content="article">
          <script type="application/ld+json">
          {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
           {"@type":["NewsArticle"],"headline":"Harbour toll to double in spring",
            "datePublished":"2021-03-04T07:15:00+01:00",
            "author":[{"@type":"Person","name":"Ada Holm"},{"@type":"Person","name":"Per Vinter"}],
            "publisher":{"@type":"Organization","name":"The Osterby Courier"}}]}
          </script></head>
          <body class="has-sidebar ad-supported">
          <div id="cookie-banner">We use cookies to make this site better. By clicking accept you agree, and
            our 214 partners agree as well, to the storing of your choices.</div>
          <header class="masthead"><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav></header>
          <main><article class="story">
          <div class="breadcrumb"><a href="/">Home</a> / <a href="/h">Harbour</a></div>
          <h1>Harbour toll to double in spring</h1>
          <p class="standfirst">Mayor defends the rise as boat owners plan a protest</p>
          <div class="byline">By <a rel="author" href="/ada">Ada Holm</a> and Per Vinter</div>
          <time datetime="2021-03-04T07:15:00+01:00">4 March 2021, 07:15</time>
          <div class="share-bar"><a>Facebook</a> <a>Twitter</a> Share this story with all your friends today.</div>
          <figure><img src="a.jpg" alt="x"><figcaption>Boats in the old basin of Osterby. Photo: Nils Berg</figcaption></figure>
          <p><span class="dropcap">T</span>he toll for boats in Osterby will double from April, the town council decided on
            Tuesday after a <a href="/long-debate">long and noisy</a> debate.</p>
          <p>&ldquo;We have <em>not</em> touched this fee in eleven years,&rdquo; mayor Signe Lund told the council.
            &ldquo;The quay is fall&shy;ing into the water.&rdquo;</p>
          <div class="ad-slot"><p>Advertisement. Our spring sale has begun, and all oars are half the price. Come in.</p></div>
          <aside class="pullquote">&ldquo;The quay is falling into the water.&rdquo;</aside>
          <p>Boat owners disagree. &ldquo;It is robbery,&rdquo; said Jens Falk,<br>who keeps two dinghies there.</p>
          <div class="related-stories"><h3>Related</h3><ul><li><a href="/1">Ferry stops on Sundays, and nobody says why it does</a></li>
            <li><a href="/2">Town sells its last crane</a></li></ul></div>
          <p>The council meets again in May.</p>
          <div class="newsletter-box"><p>Get our best stories in your inbox every morning. It is free and it is short, promise.</p></div>
          <p class="author-bio">Ada Holm has written about the harbour since 2009 and owns no boat, as far as we know.</p>
          </article></main>
          <section id="comments"><h2>3 comments</h2>
          <div class="comment"><p>&ldquo;Robbery&rdquo; is the right word. The mayor said &ldquo;we will never raise it&rdquo; in 2015, I was there.</p></div>
          <div class="comment"><p>Sell the quay. That is what I said to the mayor and what I will say to her again.</p></div>
          </section>
          <footer><p>Copyright 2021 The Osterby Courier. All rights reserved. Nothing here may be used without leave.</p></footer>
          </body></html>
          """,
          List.of(
              "Harbour toll to double in spring",
              "Boats in the old basin of Osterby. Photo: Nils Berg",
              "The toll for boats in Osterby will double from April, the town council decided on Tuesday after a long and noisy debate.",
              "“We have not touched this fee in eleven years,” mayor Signe Lund told the council. “The quay is falling into the water.”",
              "Boat owners disagree. “It is robbery,” said Jens Falk, who keeps two dinghies there.",
              "The council meets again in May."),
          List.of(
              "cookies",
              "World",
              "spring sale",
              "Ferry stops",
              "inbox",
              "right word",
              "Sell the quay",
              "has written about",
              "Nothing here may be used",
              "friends today"));

  static final Page TABLES =
      new Page(
          "an old page laid out with tables and breaks",
          """
          <html><head><title>Valley News: Dam inspectors find crack</title></head><body bgcolor=white>
          <table width=800><tr><td width=150><a href=a>Front page</a><br><a href=b>Sports</a><br><a href=c>Farm</a><br>
          <a href=d>Letters</a></td><td>
          <font size=5><b>Dam inspectors find crack</b></font><br><br>
          <i>By Rolf Aske</i><br><br>
          HOLLIN DAM -- State inspectors found a crack as long as a bus in the wall of the Hollin dam on Monday,
          and ordered the lake lowered by two metres.<br><br>
          "There is no danger to anyone," said chief inspector Wanda Pruitt. "We would
          rather be <b>early</b> than sorry."<br><br>
          Farmers below the dam want it in writing. The state has promised an answer by Friday.
          </td></tr></table>
          <table width=800><tr><td><a href=e>About us</a> | <a href=f>Contact</a></td></tr></table>
          </body></html>
          """,
          List.of(
              "HOLLIN DAM -- State inspectors found a crack as long as a bus in the wall of the Hollin dam on Monday, and ordered the lake lowered by two metres.",
              "\"There is no danger to anyone,\" said chief inspector Wanda Pruitt. \"We would rather be early than sorry.\"",
              "Farmers below the dam want it in writing. The state has promised an answer by Friday."),
          List.of("Front page", "Letters", "Contact"));

  static final Page WEBLOG =
      new Page(
          "a weblog whose readers write more than its author",
          """
          <!doctype html><html><head><title>Minister leaves after eel affair &#8211; Fjordwatch</title>
          <meta property="article:published_time" content="2019-11-02T18:00:00+00:00"></head>
          <body class="post-template single single-post tag-eels category-politics">
          <div id="page"><div id="content" class="site-content">
          <article id="post-7" class="post type-post tag-eels has-post-thumbnail hentry">
          <header class="entry-header"><h1 class="entry-title">Minister leaves after eel affair</h1>
          <span class="posted-on">Posted on <time class="entry-date published" datetime="2019-11-02T18:00:00+00:00">November 2, 2019</time></span>
          <span class="byline"> by <span class="author vcard">Mette Kvist</span></span></header>
          <div class="entry-content">
          <p>The minister of fisheries stepped down on Saturday over eels that were counted twice.</p>
          <p>&#8220;I take the blame, all of it,&#8221; Aksel Brandt wrote in a letter to the party.</p>
          <blockquote><p>&#8220;He was told in June and in July and he did not listen,&#8221; his deputy wrote in reply.</p></blockquote>
          <div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Click to share on Twitter</a></li></ul></div>
          <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>Eels: the count that nobody checked, and why it matters to you.</p></div>
          </div>
          <footer class="entry-footer">Posted in <a href="#">Politics</a></footer></article>
          <div id="comments" class="comments-area"><ol class="comment-list">
          <li id="comment-1" class="comment even"><article id="div-comment-1" class="comment-body"><p>I worked in that ministry for nine years, and what he calls the blame is a joke. He said to us, &#8220;count them again until it fits&#8221;, and so we did, all of us, for weeks.</p></article></li>
          <li id="comment-2" class="comment odd"><article id="div-comment-2" class="comment-body"><p>Nobody should be surprised. My uncle told the paper in spring that the eels were counted in two rivers at once, and the paper said &#8220;thank you&#8221; and printed nothing at all about it.</p></article></li>
          </ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked, so fill them in.</p></div></div>
          </div><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="#">Trout next?</a></li></ul></section></aside>
          </div></body></html>
          """,
          List.of(
              "Minister leaves after eel affair",
              "The minister of fisheries stepped down on Saturday over eels that were counted twice.",
              "“I take the blame, all of it,” Aksel Brandt wrote in a letter to the party.",
              "“He was told in June and in July and he did not listen,” his deputy wrote in reply."),
          List.of(
              "share on Twitter",
              "nobody checked",
              "count them again",
              "My uncle",
              "Required fields",
              "Trout next"));

  static final Page LIVE =
      new Page(
          "a live blog",
          """
          <!doctype html><html><head><title>Storm Ingrid: live updates | Kanal Nord</title>
          <meta property="og:title" content="Storm Ingrid: live updates"></head><body>
          <div class="site-nav"><a href="/">Kanal Nord</a></div>
          <div class="page"><h1>Storm Ingrid: live updates</h1>
          <p class="lede">The storm has reached the west coast, and thousands are without power this evening.</p>
          <div class="liveblog-posts">
          <article class="liveblog-post"><time datetime="2020-10-05T19:42:00Z">7.42pm</time><h2>Bridge closed</h2>
          <p>The Vessel bridge is closed in both directions. &ldquo;Stay at home if you can,&rdquo; police chief Unni Dahl said on radio.</p>
          <div class="social-share"><a>Share</a></div></article>
          <article class="liveblog-post"><time datetime="2020-10-05T19:10:00Z">7.10pm</time><h2>Schools stay shut</h2>
          <p>All schools in the county stay shut tomorrow, the county says.</p>
          <p>&ldquo;No child should be on a bus in this,&rdquo; said Tor Aune of the school board.</p>
          <div class="social-share"><a>Share</a></div></article>
          <article class="liveblog-post"><time datetime="2020-10-05T18:55:00Z">6.55pm</time>
          <p>Gusts of 41 metres per second were measured at Skar lighthouse, more than ever before.</p></article>
          </div></div>
          <div class="most-read"><h2>Most read</h2><ol><li><a href="#">How to tie down a trampoline before it is too late</a></li></ol></div>
          </body></html>
          """,
          List.of(
              "Storm Ingrid: live updates",
              "The storm has reached the west coast, and thousands are without power this evening.",
              "7.42pm",
              "Bridge closed",
              "The Vessel bridge is closed in both directions. “Stay at home if you can,” police chief Unni Dahl said on radio.",
              "All schools in the county stay shut tomorrow, the county says.",
              "“No child should be on a bus in this,” said Tor Aune of the school board.",
              "Gusts of 41 metres per second were measured at Skar lighthouse, more than ever before."),
          List.of("trampoline", "Share"));

  static final Page NAMELESS =
      new Page(
          "a page made by a program: boxes without telling names, the story in two of them",
          """
          <!doctype html><html><head><title>Bakers win case against the bread tax</title></head><body><div id="root"><div class="css-1a">
          <div class="css-9"><a href="/">News</a><a href="/o">Opinion</a></div>
          <div class="css-2"><div class="css-3"><h1 class="css-4">Bakers win case against the bread tax</h1></div>
          <div class="css-5"><div class="css-6"><div>A court in Marl struck down the tax on bread on Wednesday, eight months after it began.</div>
          <div>&quot;The state may tax cake. It may not tax bread,&quot; judge Ottilie Kern said.</div>
          <div>Bakers in the room clapped until they were told to leave it.</div></div></div>
          <div class="css-7"><div class="css-8">Advertisement</div></div>
          <div class="css-5"><div class="css-6"><div>The finance ministry said it would &quot;study the ruling with care&quot; before it appeals.</div></div></div>
          </div></div><div class="css-20"><div><a href="/a">Ten loaves that changed the way the world has its breakfast, and one that did not.</a></div>
          <div><a href="/b">Why your oven lies to you about how hot it is, explained by one who knows.</a></div></div></div></body></html>
          """,
          List.of(
              "Bakers win case against the bread tax",
              "A court in Marl struck down the tax on bread on Wednesday, eight months after it began.",
              "\"The state may tax cake. It may not tax bread,\" judge Ottilie Kern said.",
              "Bakers in the room clapped until they were told to leave it.",
              "The finance ministry said it would \"study the ruling with care\" before it appeals."),
          List.of("Opinion", "Ten loaves", "oven lies"));

  static final Page WIRE =
      new Page(
          "a wire story with a table of figures, a q element and a credit line",
          """
          <!doctype html><html><head><meta name="author" content="By Lena Moss"><meta name="date" content="March 9, 2018 4:05 PM GMT">
          <title>Copper price falls to five-year low</title></head><body>
          <div class="top-bar"><p>Breaking: markets close early on Friday because of the holiday, says the exchange.</p></div>
          <div class="content"><h1>Copper price falls to five-year low</h1>
          <p>LISSOW, March 9 (Reuters) - Copper fell to its lowest price in five years on Friday as mines in Tarn went back to work.</p>
          <p>Trader Ivo Stahl called it <q>a bad day with a worse one coming</q> and sold.</p>
          <table><caption>Price per tonne</caption><tr><th>Day</th><th>Price</th></tr><tr><td>Thursday</td><td>6,120</td></tr><tr><td>Friday</td><td>5,840</td></tr></table>
          <p>The mine&rsquo;s owner expects <span>more</span><wbr> of the same.</p>
          <p>READ MORE: <a href="/x">Why tin is next, and what it means for your cans</a></p>
          <p>(Reporting by Lena Moss; Editing by Karl Ruh)</p></div>
          <div class="recommended-articles"><p>Zinc rises again after a week of losses that surprised nearly everyone in the trade.</p></div>
          </body></html>
          """,
          List.of(
              "Copper price falls to five-year low",
              "LISSOW, March 9 (Reuters) - Copper fell to its lowest price in five years on Friday as mines in Tarn went back to work.",
              "Trader Ivo Stahl called it “a bad day with a worse one coming” and sold.",
              "Friday | 5,840",
              "The mine’s owner expects more of the same."),
          List.of("Zinc rises", "Why tin", "Editing by"));

  static final Page BRIEF =
      new Page(
          "a brief of one paragraph",
          """
          <!doctype html><html><head><title>Ferry back in service | Inselblatt</title><meta property="og:type" content="article"></head><body>
          <nav>Menu</nav><article><h1>Ferry back in service</h1><p>The ferry to Lum sails again, the line said: "Bring a coat."</p></article>
          <div class="teaser-list"><h3><a href="1">Sheep on the runway again</a></h3><p>Flights were late on Monday, and not for the first time this year.</p>
          <h3><a href="2">Choir seeks basses</a></h3><p>Rehearsals are on Tuesdays in the old school, and singers get free cake.</p></div></body></html>
          """,
          List.of(
              "Ferry back in service",
              "The ferry to Lum sails again, the line said: \"Bring a coat.\""),
          List.of("Sheep", "free cake", "Menu"));
}
